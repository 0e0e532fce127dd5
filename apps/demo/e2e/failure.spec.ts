// Not the test of `walk`: here errors in the console are what is expected.
import { expect, test } from '@playwright/test'

test('where drawing fails, a sentence and a way out stand instead of an empty page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Intl, 'DisplayNames', {
      get() {
        throw new Error('broken on purpose')
      },
    })
  })
  await page.goto('/?id=source:global-research-2021-11-17-klomegah&lang=fr')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’a pas pu être affichée')
  await expect(page.getByRole('link', { name: 'La recharger' })).toHaveAttribute('href', /klomegah/)
})

test('without JavaScript the page says that it needs it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  // Not by text: the search for text passes over this element.
  await expect(page.locator('noscript p').first()).toBeVisible()
  await context.close()
})
