import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './walk'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(heading(page)).toBeVisible()
}

const statement = '/?id=prop:battle-of-tinzaouaten-2024-07/killed-wagner'
const claim = 'claim:abdoulaye-maiga-appointed-2024-11-21/occurred/channel-africa'

test('where values exclude each other, who looks for another voice is led to them', async ({ page }) => {
  await open(page, '/?id=event:battle-of-tinzaouaten-2024-07')
  const panel = page.locator('.proposition:has(.rivals)', { hasNot: page.locator('.side.against .claim') }).first()
  const otherwise = panel.locator('.side.against')
  await expect(otherwise).toContainText('Nobody denies it in so many words.')
  await expect(otherwise).not.toContainText('Nobody in these sources')
  await expect(otherwise.getByRole('listitem').first()).toContainText(/independent origins?/)
  const other = otherwise.getByRole('listitem').first().getByRole('link')
  const value = await other.innerText()
  await other.click()
  const target = page.locator('.proposition[aria-current="true"]')
  await expect(target).toBeFocused()
  await expect(target).toBeInViewport()
  await expect(target.locator('.rivals .self b')).toHaveText(value)
})

test('the value with most origins comes first, and each lies on a scale with labels', async ({ page }) => {
  await open(page, '/?view=disputes&contest=rivals')
  const boxes = await page
    .locator('.rivals')
    .evaluateAll((found) =>
      found.map((box) => [...box.querySelectorAll('.pips')].map((pips) => pips.getAttribute('aria-label') ?? '')),
    )
  expect(boxes.length).toBeGreaterThan(1)
  for (const labels of boxes) {
    const origins = labels.map((label) => Number(/(\d+) independent/.exec(label)?.[1]))
    expect(origins).toEqual(origins.toSorted((a, b) => b - a))
    expect(origins.length).toBeGreaterThan(1)
  }
  const scale = page.locator('.rivals .ticks').first()
  expect(await scale.locator('small').count()).toBeGreaterThan(1)
  await expect(page.getByText('the record’s reading').first()).toBeVisible()
})

test('disputes say what is counted, begin with denials, and can be narrowed', async ({ page }) => {
  await open(page, '/?view=disputes')
  const cards = page.locator('.dispute')
  const all = await cards.count()
  await expect(page.locator('.count')).toHaveText(new RegExp(`^\\d+ statements in ${all} disputes$`))
  await expect(cards.first().locator('.side.against')).toBeVisible()
  const titles = await cards.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])

  await page.getByLabel('What is in dispute').selectOption('denied')
  await expect(page).toHaveURL(/contest=denied/)
  const denied = await cards.count()
  expect(denied).toBeLessThan(all)
  await page.getByRole('combobox', { name: 'Speaks in it' }).fill('lavrov')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/who=person:sergey-lavrov/)
  expect(await cards.count()).toBeLessThan(denied)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(cards).toHaveCount(all)
  await page.getByLabel('Order').selectOption('date')
  await expect(page).toHaveURL(/order=date/)

  await cards
    .filter({ has: page.locator('.side.against') })
    .first()
    .locator('.side.against a')
    .first()
    .click()
  await expect(page).toHaveURL(/id=(country|org|person):/)
})

test('title, publisher and the text itself are three links', async ({ page }) => {
  await open(page, '/?id=event:battle-of-tinzaouaten-2024-07')
  const provenance = page.locator('.claim .provenance', { has: page.getByText('↗') }).first()
  await expect(provenance.getByRole('link').nth(0)).toHaveAttribute('href', /id=source:/)
  await expect(provenance.getByRole('link').nth(1)).toHaveAttribute('href', /id=org:/)
  const out = provenance.getByRole('link', { name: '↗' })
  await expect(out).toHaveAttribute('rel', 'noreferrer')
  await expect(out).toHaveAttribute('hreflang', /^[a-z]{2}/)
  await expect(page.getByRole('link', { name: /^faithful copy, .*↗$/ }).first()).toBeVisible()
})

test('a claim has an address of its own, and so has a statement', async ({ page }) => {
  await open(page, `/?id=${claim}`)
  const shown = page.locator('.claim[aria-current="true"]')
  await expect(shown).toBeInViewport()
  await expect(shown).toBeFocused()
  await expect(shown).toHaveAttribute('id', claim)

  const panel = page.locator('.proposition').first()
  await panel.getByRole('link', { name: 'Link to this statement' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/id=prop:abdoulaye-maiga-appointed-2024-11-21\/occurred/)
  await expect(panel).toHaveAttribute('aria-current', 'true')

  await open(page, `/?id=${claim}&asOf=2020-01-01`)
  await expect(page.locator('main').getByText('No source had published this by that day.').first()).toBeVisible()
})

test('the page that can show an id shows it', async ({ page }) => {
  await open(page, '/?view=record&id=source:global-research-2021-11-17-klomegah')
  await expect(page.getByText('Publisher', { exact: true })).toBeVisible()
})

test('what was withdrawn says so and why, and offers nothing else in its place', async ({ page }) => {
  await open(page, '/?id=relation:yadran-contracted-by-mali')
  await expect(heading(page)).toHaveText('No longer here')
  await expect(page.getByText('was withdrawn in version 0.4.0')).toBeVisible()
  await expect(page.getByText(/shows no contract with Mali/)).toBeVisible()
  await expect(page.getByText('Did you mean')).toHaveCount(0)
})

test('many origins are told in numbers, full and hollow apart', async ({ page }) => {
  await open(page, '/')
  const many = page.getByRole('img', { name: /^(1[3-9]|[2-9]\d) to \d+ independent origins$/ }).first()
  const [, certain, possible] = /^(\d+) to (\d+)/.exec((await many.getAttribute('aria-label')) ?? '') ?? []
  await expect(many).toHaveText(`${certain}${Number(possible) - Number(certain)}`)
})

test('a grade leads to what it means, in the words of the codebook', async ({ page }) => {
  await open(page, statement)
  await page.locator('.grade a').first().click()
  await expect(heading(page)).toHaveText('How to read this')
  const grades = page.locator('#grades')
  await expect(grades).toBeFocused()
  await expect(grades.getByText('Opposed, and supported by nobody.')).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Limits' }).click()
  await expect(page.locator('#limits')).toBeInViewport()
})

test('a browser that blocks storage shows the page, and colours can be chosen for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  })
  await open(page, '/?view=help')
  await page.getByRole('button', { name: /Colours/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

const pages = {
  claim: `/?id=${claim}`,
  statement,
  rivals: '/?view=disputes&contest=rivals&who=country:russia',
  help: '/?view=help',
  withdrawn: '/?id=relation:yadran-contracted-by-mali',
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, address] of Object.entries(pages)) {
    test(`${name} can be read and reached by everybody, at 360 px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 900 })
      await page.emulateMedia({ colorScheme })
      await open(page, address)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  }
}
