// Takes the picture of the README from a page that is being served:
//
//   node web/page/test/picture.mjs http://127.0.0.1:8470/ docs/picture.png [words to search for]
import { chromium } from "playwright-core";

const [url, file, words] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1360, height: 820 }, locale: "en-GB" });
await page.goto(url);
await page.waitForSelector("body[data-map=ready]");
const items = page.locator("#list .item");
await (words ? items.filter({ hasText: words }).first() : items.first()).click();
await page.waitForSelector("#card mark");
await page.waitForTimeout(2500); // letters of the map arrive after the map
await page.screenshot({ path: file });
await browser.close();
