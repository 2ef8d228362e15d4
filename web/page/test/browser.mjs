// Looks at the page with a real browser, the way a reader would. Started by
// the Go tests with the address of a server over the made-up reports:
//
//   node test/browser.mjs ADDRESS ADDRESS-QUOTES-ONLY /usr/bin/chromium [folder for pictures]
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [url, quotesURL, executablePath, pictures] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const wrong = []; // what no page may do: errors, and questions to other hosts

async function open(options, at = url) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("console", (m) => m.type() === "error" && wrong.push(`console: ${m.text()}`));
  page.on("pageerror", (e) => wrong.push(`error: ${e.message}`));
  page.on("request", (r) => {
    const asked = new URL(r.url());
    if (asked.protocol !== "data:" && asked.protocol !== "blob:" && asked.origin !== new URL(at).origin) wrong.push(`asked ${r.url()}`);
  });
  await page.goto(at);
  await page.waitForSelector("body[data-map=ready]");
  await page.waitForSelector(".item");
  return page;
}

const picture = async (page, name) => {
  if (!pictures) return;
  await page.waitForTimeout(1500); // letters of the map arrive after the map
  await page.screenshot({ path: `${pictures}/${name}.png` });
};

/** How many different colours the map is drawn in. */
async function colours(page) {
  const shot = await page.locator("#map canvas").screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const ink = canvas.getContext("2d");
    ink.drawImage(image, 0, 0);
    const seen = new Set();
    const { data: d } = ink.getImageData(0, 0, canvas.width, canvas.height);
    for (let i = 0; i < d.length; i += 4 * 37) seen.add((d[i] >> 4) * 256 + (d[i + 1] >> 4) * 16 + (d[i + 2] >> 4));
    return seen.size;
  }, shot.toString("base64"));
}

const checks = {
  async "the map is drawn and the list is filled"() {
    const page = await open();
    await page.waitForTimeout(800);
    assert.ok((await colours(page)) > 8, "the map is more than one surface");
    assert.ok((await page.locator("#list .item").count()) >= 30);
    assert.ok((await page.locator(".maplibregl-marker.spot").count()) >= 3);
    assert.match(await page.locator("#counts").innerText(), /\d+ reports · \d+ claims · \d+ unlocated/);
    assert.ok(await page.locator("#sample").isVisible(), "sample data is called that");
    await picture(page, "light");
    return page;
  },
  async "a claim leads to its words"(page) {
    await page.click('.item[data-id="c18"]');
    await page.waitForFunction(() => document.querySelector("#card blockquote")?.textContent.includes("he added"));
    assert.match(await page.locator("#card mark").innerText(), /^Russian aircraft destroyed the Rastan bridge .* eight strikes$/);
    assert.match(await page.locator("#card").innerText(), /A Syrian army officer said, via an agency, Desk B/);
    assert.match(await page.locator("#card").innerText(), /Where sources differ[\s\S]*local activists/);
    assert.ok((await page.locator(".maplibregl-marker.pointed").count()) === 1, "the map shows where");
    await picture(page, "card");
    await page.keyboard.press("Escape");
    assert.ok(await page.locator("#card").isHidden());
    assert.equal(await page.evaluate(() => document.activeElement?.dataset.id), "c18", "the focus goes back to the list");
  },
  async "with quotes only, a claim leads to its sentence"() {
    const page = await open({}, quotesURL);
    await page.click('.item[data-id="c18"]');
    await page.waitForFunction(() => document.querySelector("#card blockquote")?.textContent.endsWith("told an agency."));
    assert.match(await page.locator("#card mark").first().innerText(), /^Russian aircraft destroyed the Rastan bridge .* eight strikes$/);
    assert.equal(await page.locator("#card .link", { hasText: "whole report" }).count(), 0);
    await page.close();
  },
  async "words in other letters are marked exactly"(page) {
    await page.click('.item[data-id="c22"]');
    await page.waitForFunction(() => document.querySelector("#card blockquote")?.textContent.includes("World Food Programme"));
    assert.equal(await page.locator("#card mark").innerText(), "About 280,000 people were uprooted “in a matter of days”");
    await page.keyboard.press("Escape");
  },
  async "markup in a report stays text"(page) {
    await page.fill("#words", "onerror");
    assert.equal(await page.locator("#list .item").count(), 1);
    await page.click("#list .item");
    await page.waitForSelector("#card blockquote");
    assert.equal(await page.locator("#list img, #card img, #card script").count(), 0);
    await page.keyboard.press("Escape");
    await page.click("#note .link");
  },
  async "a place on the map leads to its claims"(page) {
    await page.locator('.maplibregl-marker[aria-label^="Homs"]').click();
    assert.match(await page.locator("#card").innerText(), /Homs/);
    assert.ok((await page.locator("#card .item").count()) > 3);
    await page.keyboard.press("Escape");
    await page.hover('.item[data-id="c34"]');
    assert.equal(await page.locator(".tag.pointed").innerText().then((t) => t.includes("Aleppo Governorate")), true, "areas are tags");
  },
  async "filters narrow list and counts"(page) {
    await page.fill("#words", "bridge rastan");
    const found = await page.locator("#list .item").count();
    assert.ok(found >= 2 && found < 6, `found ${found}`);
    await page.click("#note .link");
    await page.click("#kinds summary");
    assert.match(await page.locator("#kind-list").innerText(), /Battle[\s\S]*Hazard[\s\S]*Accusation/, "the kinds come from the program");
    await picture(page, "kinds");
    await page.locator("#kind-list .link").click();
    await page.locator("#kind-list label", { hasText: "Aid" }).click();
    assert.equal(await page.locator("#list .item").count(), 1);
    await page.keyboard.press("Escape");
    await page.click("#note .link");
    await page.click("#counts .link");
    assert.match(await page.locator("#note").innerText(), /not on the map/);
    await page.click("#note .link");
  },
  async "sections say who holds what and where sources differ"(page) {
    await page.click("#tab-control");
    assert.match(await page.locator("#list").innerText(), /Hama: Rebels/);
    assert.ok((await page.locator(".halo.holder-armed").count()) > 0);
    await picture(page, "control");
    await page.locator("#tab-control").press("ArrowRight");
    assert.match(await page.locator("#note").innerText(), /never added/);
    await page.click("#tab-differ");
    assert.match(await page.locator("#list").innerText(), /actor: Russian aircraft/);
    await page.click("#tab-claims");
  },
  async "an earlier day knows less"(page) {
    const before = await page.locator("#counts").innerText();
    await page.fill("#asof-day", "2024-12-06");
    await page.waitForFunction((b) => document.querySelector("#counts").innerText !== b, before);
    await page.click("#tab-control");
    assert.match(await page.locator("#list").innerText(), /Homs: Syrian army/);
    assert.doesNotMatch(await page.locator("#list").innerText(), /Damascus/);
    assert.match(await page.locator("footer").innerText(), /As known on 6 Dec 2024/);
    await page.click("#tab-claims");
    await page.click("#asof-back");
    await page.waitForSelector('#list .item[data-id="c18"]', { state: "detached" });
    assert.equal(await page.inputValue("#asof-day"), "2024-12-05");
    await page.close();
  },
  async "it can be used by night"() {
    const page = await open({ colorScheme: "dark" });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(ground, "rgb(18, 24, 29)");
    await picture(page, "dark");
    await page.close();
  },
  async "it fits a telephone"() {
    const page = await open({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390, "nothing sticks out");
    await picture(page, "mobile");
    await page.locator('.item[data-id="c18"]').tap();
    await page.waitForSelector("#card mark");
    await page.close();
  },
};

let failed = 0;
let page;
for (const [name, check] of Object.entries(checks)) {
  try {
    page = (await check(page)) ?? page;
    console.log(`ok: ${name}`);
  } catch (e) {
    failed++;
    console.log(`FAILED: ${name}\n${e.stack}`);
    if (!page) break;
  }
}
await browser.close();
for (const w of wrong) console.log(`WRONG: ${w}`);
process.exit(failed + wrong.length > 0 ? 1 : 0);
