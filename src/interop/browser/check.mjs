// Uses report.html as people do, in a real browser: node check.mjs BROWSER REPORT PICTURES RERUN
// RERUN is the report of the same pages after one of them has changed.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';

const [browserPath, report, pictures, rerun] = process.argv.slice(2);
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
    const url = request.url().split('#')[0];
    if (![address, pathToFileURL(rerun).href, 'about:blank'].includes(url) && !url.startsWith('blob:')) {
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

// What is drawn on the first sheet of a PDF, as far as it is text: the content of its first page.
function firstSheet(pdf) {
  const text = pdf.toString('latin1');
  const first = /\/Kids\s*\[\s*(\d+) 0 R/.exec(text)[1];
  const object = number => text.slice(text.indexOf(`\n${number} 0 obj`), text.indexOf('endobj', text.indexOf(`\n${number} 0 obj`)));
  const content = /\/Contents (\d+) 0 R/.exec(object(first))[1];
  const stream = object(content);
  const start = text.indexOf(`\n${content} 0 obj`) + stream.indexOf('stream') + 'stream'.length;
  const bytes = pdf.subarray(start + (pdf[start] === 13 ? 2 : 1), start + Number(/\/Length (\d+)/.exec(stream)[1]) + 2);
  return inflateSync(bytes).toString('latin1');
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
    assert.ok(await page.$eval('#none', node => node.checkVisibility()), 'says that there is none');
    await page.click('#none button');
    assert.equal((await shown(page)).length, all.length);
    await page.select('#only', 'warnings');
    assert.ok((await shown(page)).length > 0);
    assert.ok((await shown(page)).every(row => Number(row[5]) > 0));
  },

  async findsCriteriaPartnersAndCodes() {
    const page = await opened('light');
    for (const words of ['CD19', 'granulocyte-macrophage', 'C3270']) {
      await page.$eval('#find', (node, text) => { node.value = text; node.dispatchEvent(new Event('input')); }, words);
      assert.ok((await shown(page)).length > 0, words);
    }
  },

  async aReloadFindsTheTableAsItWas() {
    const page = await opened('light');
    await page.type('#find', 'a');
    await page.select('#only', 'warnings');
    await page.click('#pages th:nth-child(6) button');
    const before = await shown(page);
    await page.reload();
    assert.deepEqual(await shown(page), before);
    assert.equal(await page.$eval('#find', node => node.value), 'a');
    assert.equal(await page.$eval('#pages th:nth-child(6)', node => node.ariaSort), 'descending');
    await page.click('#pages tbody tr:not([hidden]) a');
    await page.waitForSelector('.m.open .panes');
    await page.keyboard.press('Escape');
    assert.deepEqual(await shown(page), before);
    await page.evaluate(() => sessionStorage.clear());
  },

  async tilesAndBarsLeadToWhatTheyCount() {
    const page = await opened('light');
    const links = await page.$$eval('.bars a[data-t^=u]:not([data-t^=un])', nodes => nodes.map(node => [node.dataset.t, Number(node.parentElement.lastElementChild.textContent)]));
    assert.ok(links.length > 1);
    for (const [tag, number] of links) {
      await page.click(`.bars a[data-t=${tag}]`);
      assert.equal((await shown(page)).length, number, tag);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'list');
    }
    await page.click('.tiles a[href="#left-out"]');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'left-out');
    await page.evaluate(() => sessionStorage.clear());
  },

  async whatWasNotConvertedIsNotAmongTheDrugs() {
    const page = await opened('light');
    const files = await page.$$eval('.left-out h3', nodes => nodes.map(node => node.firstChild.textContent.trim()));
    assert.ok(files.length > 1);
    assert.ok((await shown(page)).every(row => !files.includes(row[0])));
  },

  async theHeadingOfTheTableStaysInSight() {
    for (const width of [1280, 390]) {
      const page = await opened('light');
      await page.setViewport({ width, height: 500 });
      await page.$eval('#pages tbody tr:nth-child(20)', node => node.scrollIntoView({ block: 'center' }));
      const top = await page.$eval('#pages thead th', node => node.getBoundingClientRect().top);
      assert.ok(Math.abs(top) < 2, width + ': ' + top);
    }
  },

  async noNameIsBrokenInsideAWord() {
    const page = await opened('light');
    await page.setViewport({ width: 390, height: 800 });
    // A word that stands on two lines has two boxes.
    const broken = await page.evaluate(() => [...document.querySelectorAll('#pages tbody th a')].flatMap(link => {
      const text = link.firstChild;
      return [...text.data.matchAll(/[\p{L}\p{N}]+/gu)].filter(word => {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1;
      }).map(word => word[0]);
    }));
    assert.deepEqual(broken, []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    await picture(page, 'narrow');
  },

  async deepLinksLast() {
    const page = await opened('light');
    const slug = 'm-naxitamab-gqgk';
    const line = 'naxitamab-gqgk.b12';
    const focused = () => page.evaluate(() => document.activeElement.closest('.page li').id.replace(/^\d+/, 'naxitamab-gqgk'));
    const anew = async hash => {
      await page.goto('about:blank');
      await page.goto(address + hash);
    };
    await anew('#' + slug);
    await page.reload();
    assert.equal(await page.$eval('.m.open h2', node => node.textContent), 'Naxitamab-gqgk');
    await anew('#' + line);
    assert.equal(await page.$eval('.m.open h2', node => node.textContent), 'Naxitamab-gqgk');
    assert.equal(await focused(), line);
    await page.click('.read dl a[href^="#"]');
    const now = await page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
    assert.match(now, /^naxitamab-gqgk\.b\d+$/, 'the address is that of the line');
    await page.reload();
    assert.equal(await focused(), now);
    for (const lost of ['#m-no-such-drug', '#no-such-drug.b3', '#naxitamab-gqgk.b9999', '#%']) {
      await anew(lost);
      assert.ok(await page.$eval('#missing', node => node.checkVisibility()), lost);
      assert.match(await page.$eval('#missing', node => node.textContent), /^There is no/);
    }
  },

  async aReviewSurvivesARerun() {
    const folder = mkdtempSync(join(tmpdir(), 'reviews'));
    const page = await opened('light');
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const state = slug => page.$eval(`tr[data-k="${slug}"]`, row => row.lastElementChild.textContent);
    for (const slug of ['naxitamab-gqgk', 'dinutuximab']) {
      await page.goto(address + '#m-' + slug);
      await page.waitForSelector('.m.open .signoff');
      await page.type('.m.open .signoff input[type=text]', 'looks right to ' + slug);
      await page.click('.m.open .signoff input[type=checkbox]');
      assert.equal(await state(slug), 'reviewed');
    }
    await page.reload();
    assert.equal(await page.$eval('.m.open .signoff input[type=checkbox]', node => node.checked), true, 'kept');
    await page.goto(address + '#');
    await page.click('#export');
    const file = join(folder, 'reviews.json');
    for (let i = 0; i < 100 && !existsSync(file); i++) {
      await new Promise(done => setTimeout(done, 50));
    }
    const exported = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual(exported.reviews.map(each => [each.slug, each.reviewed, each.comment]), [
      ['dinutuximab', true, 'looks right to dinutuximab'],
      ['naxitamab-gqgk', true, 'looks right to naxitamab-gqgk'],
    ]);
    // Somebody else, with a report of the same pages of which one has changed.
    await page.evaluate(() => localStorage.clear());
    await page.goto(pathToFileURL(rerun).href);
    assert.equal(await state('dinutuximab'), '');
    await (await page.$('#import')).uploadFile(file);
    await page.waitForFunction(() => /read from the file/.test(document.getElementById('review-count').textContent));
    assert.equal(await state('dinutuximab'), 'reviewed');
    assert.equal(await state('naxitamab-gqgk'), 'changed since');
    await page.select('#only', 'changed');
    assert.deepEqual((await shown(page)).map(row => row[0]), ['Naxitamab-gqgk']);
    await page.click('#pages tbody tr:not([hidden]) a');
    await page.waitForSelector('.m.open .signoff');
    assert.match(await page.$eval('.signoff', node => node.textContent), /changed since the review of \d{4}-/);
    assert.equal(await page.$eval('.signoff input[type=text]', node => node.value), 'looks right to naxitamab-gqgk');
    await accessible(page, 'a changed page');
    const none = join(folder, 'none.json');
    writeFileSync(none, '{"reviews": 7}');
    await (await page.$('#import')).uploadFile(none);
    await page.waitForFunction(() => /holds no reviews/.test(document.getElementById('review-count').textContent));
    await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
  },

  async sorts() {
    const page = await opened('light');
    const column = async at => (await shown(page)).map(row => row[at]).filter(Boolean);
    const click = at => page.click(`#pages th:nth-child(${at + 1}) button`);
    for (const at of [1, 5]) {
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
    const names = (await shown(page)).map(row => row[0]);
    await page.focus('#pages tbody a');
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
    assert.deepEqual(facts, ['Patients: children, 1 year and older', 'Patients: adults', 'Age: children aged 1 year and older and adults']);
    await picture(page, 'light');
    await page.hover('.m.open h2');
    assert.deepEqual(await lit(page, '.read'), []);

    // Only by the keyboard: to the first line, down by arrows, over by Enter.
    await page.focus('.page a[href^="#"]');
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
    const row = await page.evaluate(() => [...document.querySelectorAll('#pages tbody tr')].find(r => r.cells[4].textContent > 0).querySelector('a').hash);
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
    const first = firstSheet(Buffer.from(await page.pdf()));
    assert.ok((first.match(/T[jJ]/g) || []).length > 20, 'there is text on the first sheet');
  },

  async isAccessible() {
    for (const scheme of ['light', 'dark']) {
      const page = await opened(scheme);
      await accessible(page, scheme + ' overview');
      await picture(page, 'overview-' + scheme);
      const links = await page.$$eval('#pages tbody a', nodes => nodes.map(node => node.hash));
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
