import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './walk'

const rows = (page: Page) => page.locator('.year .row')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Opens an address and waits until the page is drawn: the browser calls it loaded before that. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(heading(page)).toBeVisible()
}

test('from the timeline to a record, its evidence, a source, and back', async ({ page }) => {
  await open(page, '/')
  await expect(heading(page)).toHaveText('Timeline')
  expect(await rows(page).count()).toBeGreaterThan(20)

  const first = rows(page).first().getByRole('link')
  const title = await first.innerText()
  await first.click()
  await expect(heading(page)).toHaveText(title)
  await expect(heading(page)).toBeFocused()
  const panel = page.locator('.proposition').first()
  await expect(panel.getByRole('heading', { name: 'Say so', exact: true })).toBeVisible()
  await expect(panel.locator('.grade b')).toHaveText(/^[A-F][1-6]$/)

  const source = panel.locator('.claim .provenance a').first()
  const sourceTitle = await source.innerText()
  await source.click()
  await expect(heading(page)).toHaveText(sourceTitle)
  await expect(page.getByText('Publisher', { exact: true })).toBeVisible()
  await expect(page.locator('.claim').first()).toBeVisible()

  await page.goBack()
  await expect(heading(page)).toHaveText(title)
  await page.goBack()
  await expect(heading(page)).toHaveText('Timeline')
})

test('a denial stands beside what it denies', async ({ page }) => {
  await open(page, '/?view=disputes')
  const denied = page.locator('.dispute', { hasText: 'Say otherwise' }).first()
  await denied.getByRole('heading').getByRole('link').click()
  const panel = page.locator('.proposition', { hasText: 'Denied' }).first()
  await expect(panel.locator('.side.for .claim').first()).toBeVisible()
  await expect(panel.locator('.side.against .claim').first()).toBeVisible()
})

test('a title that tells more than each claim stands above what all of them speak of', async ({ page }) => {
  await open(page, '/?view=record&id=event:african-union-suspends-mali-2021-06')
  await expect(heading(page)).toHaveText(/June 2021/)
  const panel = page.locator('.proposition').first()
  await expect(panel.getByText(/What they all speak of: The African Union suspends Mali$/)).toBeVisible()
})

test('rival values stand side by side, with what each rests on', async ({ page }) => {
  await open(page, '/?view=disputes')
  const rivals = page.locator('.rivals').first()
  await expect(rivals).toBeVisible()
  expect(await rivals.getByRole('listitem').count()).toBeGreaterThan(1)
  await expect(rivals.locator('.pips').first()).toBeVisible()
})

test('an earlier day hides what had not been published, on every page', async ({ page }) => {
  await open(page, '/')
  const all = await rows(page).count()
  await page.getByLabel('As published by').fill('2021-09-20')
  await expect(page.getByText('As published by 20 September 2021')).toBeVisible()
  await expect(page).toHaveURL(/asOf=2021-09-20/)
  const then = await rows(page).count()
  expect(then).toBeGreaterThan(0)
  expect(then).toBeLessThan(all)

  await page.getByRole('link', { name: 'Disputes' }).click()
  await expect(heading(page)).toHaveText('Disputes')
  const disputed = await page.locator('.dispute').count()
  await page.getByRole('button', { name: 'Today' }).click()
  await expect(page).not.toHaveURL(/asOf/)
  expect(await page.locator('.dispute').count()).toBeGreaterThan(disputed)
})

test('a record that nobody had yet published says so', async ({ page }) => {
  await open(page, '/?id=event:lavrov-diop-talks-moscow-2021-11-11&asOf=2021-01-01')
  await expect(page.getByText('No source had published this by that day.')).toBeVisible()
})

test('filters narrow the timeline and live in the address', async ({ page }) => {
  await open(page, '/')
  const all = await rows(page).count()
  await page.getByLabel('Power in Bamako').check({ force: true })
  await expect(page).toHaveURL(/kinds=power/)
  const power = await rows(page).count()
  expect(power).toBeGreaterThan(0)
  expect(power).toBeLessThan(all)
  await page.reload()
  await expect(rows(page)).toHaveCount(power)

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('combobox', { name: 'Takes part' }).fill('goita')
  await page.getByRole('option', { name: /Goïta/ }).click()
  await expect(page).toHaveURL(/who=person:assimi-goita/)
  expect(await rows(page).count()).toBeLessThan(all)
})

test('the keyboard alone reaches a record and chooses a person', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()

  await page.getByRole('combobox', { name: 'Takes part' }).focus()
  await page.keyboard.type('lavrov')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/who=person:sergey-lavrov/)

  await rows(page).first().getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.proposition').first()).toBeVisible()
})

test('French says everything in French', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(heading(page)).toHaveText('Chronologie')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await rows(page).first().getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'L’affirment' }).first()).toBeVisible()
})

test('an address that names nothing is answered kindly', async ({ page }) => {
  await open(page, '/?id=person:asimi-goita')
  await expect(heading(page)).toHaveText('No such record')
  await page.getByRole('link', { name: 'person:assimi-goita' }).click()
  await expect(heading(page)).toContainText('Goïta')

  await open(page, '/?asOf=yesterday&who=country:malli&during=soon')
  await expect(page.getByText('“yesterday” is not a day')).toBeVisible()
  await expect(page.getByText('There is no entity “country:malli”')).toBeVisible()
  await expect(page.getByText('“soon” is not a period')).toBeVisible()
  expect(await rows(page).count()).toBeGreaterThan(20)
})

const pages = {
  timeline: '/',
  'as-of': '/?asOf=2021-09-20',
  event: '/?id=event:mali-wagner-talks-2021',
  entity: '/?id=country:mali',
  person: '/?id=person:sergey-lavrov',
  source: '/?id=source:global-research-2021-11-17-klomegah',
  disputes: '/?view=disputes',
  missing: '/?id=event:none',
}

for (const width of [360, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing is cut off at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      for (const [name, address] of Object.entries(pages)) {
        await open(page, address)
        await expect(heading(page)).toBeVisible()
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${name} at ${width} px`).toBeLessThanOrEqual(0)
        await page.screenshot({ path: `test-results/screens/${name}-${width}-${colorScheme}.png` })
      }
    })
  }
}

for (const name of ['timeline', 'event', 'source', 'disputes', 'missing'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} can be read and reached by everybody, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, pages[name])
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  }
}
