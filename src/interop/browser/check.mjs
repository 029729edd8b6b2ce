// Uses report.html as people do, in a real browser: node check.mjs BROWSER REPORT [PICTURES]
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [browserPath, report, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = pathToFileURL(report).href;
const browser = await puppeteer.launch({
  executablePath: browserPath,
  // A container has no user name spaces for the sandbox, and little shared memory.
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const trouble = [];

async function opened(scheme, javascript = true) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setJavaScriptEnabled(javascript);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  page.on('console', message => trouble.push('console: ' + message.text()));
  page.on('pageerror', error => trouble.push('error: ' + error.message));
  page.on('dialog', dialog => { trouble.push('dialog: ' + dialog.message()); dialog.dismiss(); });
  page.on('request', request => {
    if (request.url().split('#')[0] !== address) {
      trouble.push('request: ' + request.url());
    }
  });
  await page.goto(address);
  return page;
}

const shown = page => page.$$eval('#pages tbody tr', rows => rows.filter(row => row.checkVisibility())
  .map(row => [...row.cells].map(cell => cell.textContent)));
const lit = (page, side) => page.$$eval(side + ' .lit', nodes => nodes.map(node => node.id || node.textContent));

async function accessible(page, what) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  const words = found.violations.map(rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join('; '));
  assert.deepEqual(words, [], 'axe, ' + what);
  assert.ok(found.passes.length > 10, 'axe looked at ' + what);
}

async function picture(page, name) {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, name + '.png') });
  }
}

const tests = {
  async filters() {
    const page = await opened('light');
    const all = await shown(page);
    await page.type('#find', 'NEUROBLASTOMA');
    const found = await shown(page);
    assert.ok(found.length > 0 && found.length < all.length, found.length + ' of ' + all.length);
    assert.equal(await page.$eval('#count', node => node.textContent), found.length + ' of ' + all.length + ' shown');
    await page.type('#find', ' no such words');
    assert.deepEqual(await shown(page), []);
    await page.$eval('#find', node => { node.value = ''; });
    await page.select('#state', 'rejected');
    assert.ok((await shown(page)).length > 0);
    assert.ok((await shown(page)).every(row => row[1] === 'rejected'));
    await page.select('#state', 'converted');
    await page.click('#look');
    assert.ok((await shown(page)).length > 0);
    assert.ok((await shown(page)).every(row => Number(row[5]) + Number(row[6]) > 0));
  },

  async sorts() {
    const page = await opened('light');
    const column = async at => (await shown(page)).map(row => row[at]).filter(Boolean);
    const click = at => page.click(`#pages th:nth-child(${at + 1}) button`);
    for (const at of [2, 6]) {
      await click(at);
      const down = (await column(at)).map(Number);
      assert.deepEqual(down, [...down].sort((a, b) => b - a));
      assert.equal(await page.$eval(`#pages th:nth-child(${at + 1})`, node => node.ariaSort), 'descending');
      await click(at);
      assert.deepEqual((await column(at)).map(Number), [...down].reverse().sort((a, b) => a - b));
    }
    await click(0);
    const names = (await column(0)).map(name => name.toLowerCase());
    assert.deepEqual(names, [...names].sort());
    assert.equal(await page.$$eval('[aria-sort]', nodes => nodes.length), 1);
  },

  async opensAndGoesOnByKeyboard() {
    const page = await opened('light');
    const names = (await shown(page)).filter(row => row[1] === 'converted').map(row => row[0]);
    await page.focus('#pages tr.converted a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.m.open .panes');
    const heading = () => page.evaluate(() => document.activeElement.localName + ' ' + document.activeElement.textContent);
    assert.equal(await heading(), 'h2 ' + names[0]);
    assert.equal(await page.$eval('.overview', node => node.checkVisibility()), false);
    assert.equal((await page.title()).startsWith(names[0]), true);
    await page.focus('.m.open a[rel=next]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(name => document.activeElement.matches('h2') && document.activeElement.textContent === name, {}, names[1]);
    assert.equal(await page.$$eval('.m .panes', nodes => nodes.length), 1, 'only one is there at a time');
    await page.keyboard.press('Escape');
    await page.waitForFunction(name => document.activeElement.matches('#pages a') && document.activeElement.textContent === name, {}, names[1]);
    assert.equal(await page.$eval('.overview', node => node.checkVisibility()), true);
    await page.goBack();
    await page.waitForSelector('.m.open .panes');
  },

  async lightsUpTheOtherSide() {
    const page = await opened('light');
    await page.goto(address + '#m-naxitamab-gqgk');
    await page.waitForSelector('.m.open .panes');
    await page.hover('.read .c dd');
    assert.deepEqual(await lit(page, '.page'), ['Neuroblastoma']);
    assert.match(await page.$eval('.bar', node => node.textContent), /^MedicationKnowledge\.administrationGuidelines\[0\]\.extension\('clinical-use'\)\.extension\('condition'\)\[0\]$/);
    await page.hover('.page mark.a');
    const facts = await page.$$eval('.read .lit', nodes => nodes.map(node => node.querySelector('dt').textContent + ': ' + node.querySelector('dd').firstChild.textContent));
    assert.deepEqual(facts, ['Age: children aged 1 year and older and adults', 'Age range: 1 year and older']);
    await picture(page, 'light');
    await page.hover('.m.open h2');
    assert.deepEqual(await lit(page, '.read'), []);

    // Only by the keyboard: to the first line, down by arrows, over by Enter.
    await page.focus('.page a.ln');
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('ArrowDown');
    }
    const line = await page.evaluate(() => document.activeElement.closest('li').textContent);
    assert.match(line, /to treat:/);
    assert.ok((await lit(page, '.read')).length > 1);
    await page.keyboard.press('Enter');
    const fact = await page.evaluate(() => document.activeElement.closest('dl > div').textContent);
    assert.match(fact, /^Context/);
    assert.ok((await lit(page, '.page')).length > 0);

    // What lights up is in sight.
    await page.keyboard.press('End');
    assert.ok(await page.$eval('.page .lit', node => {
      const box = node.getBoundingClientRect();
      const frame = node.closest('.page').getBoundingClientRect();
      return box.top >= frame.top && box.bottom <= frame.bottom;
    }), 'in sight');
    await page.click('.paths input');
    assert.ok(await page.$eval('.read dd code', node => node.checkVisibility()));
  },

  async whatWasNotUnderstoodStandsOut() {
    const page = await opened('light');
    const row = await page.evaluate(() => [...document.querySelectorAll('#pages tr.converted')].find(r => r.cells[5].textContent > 0).querySelector('a').hash);
    await page.goto(address + row);
    await page.waitForSelector('.m.open .panes');
    assert.match(await page.$eval('.m.open .verdict', node => node.textContent), /not understood/);
    const block = await page.$eval('.page .unread', node => node.id);
    assert.match(await page.$eval('.page .unread', node => node.innerText), /not understood/);
    await page.click(`.checks a[href="#${block}"]`);
    assert.ok(await page.$eval('.page .unread', node => node.contains(document.activeElement) || node === document.activeElement));
    await picture(page, 'not-understood');
  },

  async readsWithoutScript() {
    const page = await opened('light', false);
    assert.ok(await page.$eval('article .panes', node => node.checkVisibility()));
    assert.equal(await page.$eval('.controls', node => node.checkVisibility()), false);
    const lost = await page.$$eval('article .panes a[href^="#"]', links => links.filter(link => !document.getElementById(link.hash.slice(1))).length);
    assert.equal(lost, 0);
  },

  async prints() {
    const page = await opened('dark');
    await page.goto(address + '#m-naxitamab-gqgk');
    await page.waitForSelector('.m.open .panes');
    await page.emulateMediaType('print');
    assert.equal(await page.$eval('body', node => getComputedStyle(node).backgroundColor), 'rgb(255, 255, 255)');
    assert.equal(await page.$eval('.m nav', node => node.checkVisibility()), false);
    assert.ok(await page.$eval('.read', node => node.scrollHeight <= node.clientHeight + 1), 'nothing is cut off');
    await picture(page, 'print');
  },

  async isAccessible() {
    for (const scheme of ['light', 'dark']) {
      const page = await opened(scheme);
      await accessible(page, scheme + ' overview');
      await picture(page, 'overview-' + scheme);
      const links = await page.$$eval('#pages tr.converted a', nodes => nodes.map(node => node.hash));
      for (const link of links.slice(0, 4).concat(links.slice(-4))) {
        await page.goto(address + link);
        await page.waitForSelector('.m.open .panes');
        await page.hover('.read dd');
        await accessible(page, scheme + ' ' + link);
      }
      await page.goto(address + '#m-naxitamab-gqgk');
      await page.waitForSelector('.m.open .panes');
      await page.click('.paths input');
      await page.hover('.page mark.q');
      await accessible(page, scheme + ' with paths');
      await picture(page, scheme + '-paths');
    }
  },

  async isQuiet() {
    assert.deepEqual(trouble, []);
    const page = await opened('light');
    assert.equal(await page.evaluate(() => typeof window.pwned), 'undefined');
    await page.evaluate(() => { document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' })); });
    await page.waitForFunction(() => true);
    assert.ok(trouble.some(line => /Content Security Policy/.test(line)), 'the policy holds: ' + trouble);
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  const start = Date.now();
  try {
    await test();
    console.log(`ok ${name} (${Date.now() - start} ms)`);
  } catch (error) {
    failed++;
    console.log(`not ok ${name}\n${error.message}\n${error.stack}`);
  }
}
await browser.close();
process.exitCode = failed ? 1 : 0;
