import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './walk'

const rows = (page: Page) => page.locator('.year .row')
const bar = (page: Page, year: number) => page.getByRole('link', { name: new RegExp(`^${year}: `) })
const chip = (page: Page, text: string) => page.getByRole('button', { name: `Take off the filter ${text}` })
const person = (page: Page) => page.getByRole('combobox', { name: 'Takes part' })

/** Opens an address and waits until the timeline is drawn. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline')
}

test('a bar shows as many events as it announces, also under other filters', async ({ page }) => {
  await open(page, '/?kinds=forces')
  for (const year of [2021, 2022]) {
    const announced = Number(/: (\d+) event/.exec((await bar(page, year).getAttribute('aria-label')) ?? '')?.[1])
    await bar(page, year).click()
    await expect(page).toHaveURL(new RegExp(`during=${year}`))
    await expect(rows(page)).toHaveCount(announced)
    await expect(page.getByRole('link', { name: 'Deployment of the Wagner Group in Mali' })).toBeVisible()
  }
})

test('every filter that is on can be seen and taken off', async ({ page }) => {
  await open(page, '/?during=2021-09/2021-12&who=country:mali&kinds=forces.power&q=transition')
  for (const text of ['Takes part: Mali', 'Kind: Forces', 'Words: transition']) {
    await chip(page, text).click()
    await expect(chip(page, text)).toHaveCount(0)
    await expect(page.locator('.active-filters .count')).toBeFocused()
  }
  await expect(page).toHaveURL(/\?kinds=power&during=2021-09\/2021-12$/)
  await chip(page, 'Touches: from September to December 2021').click()
  await expect(page).toHaveURL(/\?kinds=power$/)
})

test('where no event fits, the filters are named, also those that name no participant', async ({ page }) => {
  await open(page, '/?who=place:bamako&asOf=2021-09-20')
  await expect(page.getByText('No event fits all of these.')).toBeVisible()
  await expect(chip(page, 'As published by: 20 September 2021')).toBeVisible()
  await expect(person(page)).toHaveValue('Bamako')
  await chip(page, 'Takes part: Bamako').click()
  expect(await rows(page).count()).toBeGreaterThan(0)

  await open(page, '/?who=country:malli&during=soon')
  await expect(chip(page, 'Takes part: “country:malli” (not applied)')).toBeVisible()
  await chip(page, 'Touches: “soon” (not applied)').click()
  await expect(page).not.toHaveURL(/during/)
})

test('the year that is chosen is plainly marked', async ({ page }) => {
  await open(page, '/?during=2021')
  await expect(bar(page, 2021)).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('.overview small', { hasText: '2021' })).toBeVisible()
  await expect(page.locator('.overview .chosen')).toHaveCount(1)
  await open(page, '/?during=2020/2022')
  await expect(page.locator('.overview .chosen')).toHaveCount(3)
})

test('words narrow the timeline and live in the address', async ({ page }) => {
  await open(page, '/?kinds=violence')
  const all = await rows(page).count()
  await page.getByRole('searchbox', { name: 'Words' }).fill('kidál')
  await expect(page).toHaveURL(/q=kid%C3%A1l/)
  const found = await rows(page).count()
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(all)
  await page.reload()
  await expect(rows(page)).toHaveCount(found)
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('kidál')
  await chip(page, 'Words: kidál').click()
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('')
  await expect(rows(page)).toHaveCount(all)
})

test('the name itself comes before names that contain it', async ({ page }) => {
  await open(page, '/')
  for (const [typed, id] of [
    ['mali', 'country:mali'],
    ['russia', 'country:russia'],
    ['  france', 'country:france'],
    ['goita assimi', 'person:assimi-goita'],
  ]) {
    await person(page).fill(typed ?? '')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`who=${id}$`))
  }
})

test('the arrows mark names in sight, Enter takes the marked one, Tab and Escape keep what is set', async ({
  page,
}) => {
  await open(page, '/?who=person:sergey-lavrov')
  for (const key of ['Tab', 'Escape', 'Enter']) {
    await person(page).focus()
    if (key !== 'Enter') await page.keyboard.press('ArrowDown')
    await page.keyboard.press(key)
    await expect(page).toHaveURL(/who=person:sergey-lavrov/)
    await expect(person(page)).toHaveValue('Sergey Lavrov')
  }
  await person(page).fill('ma')
  await expect(page.getByText(/^12 of \d+;/)).toBeVisible()
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowDown')
  const marked = page.getByRole('listbox').getByRole('option', { selected: true })
  await expect(marked).toBeInViewport({ ratio: 1 })
  const id = await marked.getAttribute('id')
  await expect(person(page)).toHaveAttribute('aria-activedescendant', id ?? '')
  const name = await marked.evaluate((option) => option.firstChild?.textContent?.trim() ?? '')
  await page.keyboard.press('Enter')
  await expect(person(page)).toHaveValue(name)
  await expect(page).not.toHaveURL(/sergey-lavrov/)
})

test('an emptied field sets nothing, and a name that nobody bears is said to be none', async ({ page }) => {
  await open(page, '/?who=country:mali')
  await person(page).fill('kidalx')
  await expect(page.getByText('No such name in this list')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/who=country:mali/)
  await person(page).fill('')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/who/)
})

test('a second skip link leads to the events, and Back to the row that was left', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(rows(page).first().getByRole('link')).toBeFocused()

  const row = rows(page).nth(300).getByRole('link')
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.proposition').first()).toBeVisible()
  await page.goBack()
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()
})

test('a year half typed is not yet a day', async ({ page }) => {
  await open(page, '/')
  const field = page.getByLabel('As published by')
  await field.focus()
  await page.keyboard.type('0920')
  for (const digit of '202') {
    await page.keyboard.type(digit)
    await expect(page).not.toHaveURL(/asOf/)
    await expect(page.getByText('Nothing had been published')).toHaveCount(0)
  }
  await page.keyboard.type('1')
  await expect(page).toHaveURL(/asOf=2021-09-20/)
  await expect(field).toHaveValue('2021-09-20')
})

test('a month back and on returns to the last of the month', async ({ page }) => {
  await open(page, '/?asOf=2021-03-31')
  await page.getByRole('button', { name: 'One month back' }).click()
  await expect(page).toHaveURL(/asOf=2021-02-28/)
  await page.getByRole('button', { name: 'One month on' }).click()
  await expect(page).toHaveURL(/asOf=2021-03-31/)
})

test('what goes on after its year is drawn otherwise than what has no known end', async ({ page }) => {
  await open(page, '/')
  const key = page.locator('.key')
  await expect(key.locator('span', { hasText: /^goes on after this year$/ }).locator('.mark.later')).toBeVisible()
  await expect(key.locator('span', { hasText: /^no known end$/ }).locator('.mark.open')).toBeVisible()
  const blockade = rows(page).filter({ hasText: 'JNIM blocks fuel supplies to Mali' })
  await expect(blockade.locator('.mark.open')).toHaveCount(1)
  const deployment = rows(page).filter({ hasText: 'Deployment of the Wagner Group in Mali' })
  await expect(deployment.locator('.mark.later')).toHaveCount(1)
  await expect(
    rows(page)
      .filter({ hasText: /1960 to/ })
      .first()
      .locator('.mark.later'),
  ).toHaveCount(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`filters and names on offer can be read and reached by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 900 })
    for (const address of ['/?during=2021&kinds=forces&q=wagner', '/?who=place:bamako&during=2021']) {
      await open(page, address)
      await person(page).fill('mali')
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    }
  })
}
