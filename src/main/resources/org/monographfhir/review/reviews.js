
'use strict';
// What people have reviewed, by the content of each page: kept in this browser, brought in by
// convert --reviews, or read from a file. Of two words about one content the later one counts.
const reviews = (() => {
  const KEY = 'monograph-fhir:reviews';
  const rows = [...document.querySelectorAll('#pages tbody tr')];
  const count = document.getElementById('review-count');
  let all = [];
  let changed = () => {};

  function isSound(entry) {
    return entry && /^[0-9a-f]{64}$/.test(entry.sha256)
      && ['slug', 'name', 'comment', 'at'].every(key => typeof entry[key] === 'string')
      && typeof entry.reviewed === 'boolean';
  }

  function add(entry) {
    const at = all.findIndex(other => other.slug === entry.slug && other.sha256 === entry.sha256);
    if (at < 0) {
      all.push(entry);
    } else if (all[at].at <= entry.at) {
      all[at] = entry;
    }
  }

  // A browser may forbid it: then it lasts as long as the page is open.
  function remember() {
    try {
      localStorage.setItem(KEY, JSON.stringify(all));
    } catch (error) {
      count.title = String(error);
    }
  }

  function remembered() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || [];
    } catch (error) {
      return [];
    }
  }

  function of(row) {
    const same = all.filter(entry => entry.slug === row.dataset.k);
    const own = same.find(entry => entry.sha256 === row.dataset.h);
    const before = same.filter(entry => entry.sha256 !== row.dataset.h && entry.reviewed)
      .sort((a, b) => a.at < b.at ? 1 : -1)[0];
    const state = own && own.reviewed ? 'reviewed' : before ? 'changed' : 'open';
    return { own, before, state };
  }

  function refresh() {
    const numbers = { reviewed: 0, changed: 0, open: 0 };
    for (const row of rows) {
      const { state } = of(row);
      numbers[state]++;
      row.dataset.s = state === 'changed' ? 'changed open' : state;
      row.lastElementChild.textContent = { reviewed: 'reviewed', changed: 'changed since', open: '' }[state];
    }
    count.textContent = numbers.reviewed + ' of ' + rows.length + ' reviewed'
      + (numbers.changed ? ', ' + numbers.changed + ' changed since' : '');
    changed();
  }

  function merge(entries) {
    const sound = entries.filter(isSound);
    sound.forEach(add);
    remember();
    refresh();
    return sound.length;
  }

  // The line above an open page.
  function panel(row, element) {
    const { own, before } = of(row);
    const tick = element('input', { type: 'checkbox' });
    tick.checked = Boolean(own && own.reviewed);
    const comment = element('input', { type: 'text', maxlength: '2000' });
    comment.value = own ? own.comment : before ? before.comment : '';
    const form = element('form', { class: 'signoff' },
      element('label', { class: 'tick' }, tick, ' Reviewed'),
      element('label', {}, 'Comment ', comment));
    if (before && !tick.checked) {
      form.append(element('p', {}, element('b', { class: 'warning' }, 'changed since the review of ' + before.at.slice(0, 10))));
    }
    const save = () => {
      merge([{
        slug: row.dataset.k, name: row.querySelector('a').textContent, sha256: row.dataset.h,
        reviewed: tick.checked, comment: comment.value, at: new Date().toISOString(),
      }]);
      form.classList.toggle('said', tick.checked || comment.value !== '');
    };
    form.classList.toggle('said', tick.checked || comment.value !== '');
    form.addEventListener('submit', event => { event.preventDefault(); save(); });
    tick.addEventListener('change', save);
    comment.addEventListener('change', save);
    return form;
  }

  function file() {
    const entries = all.filter(entry => entry.reviewed || entry.comment)
      .sort((a, b) => a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : a.at < b.at ? -1 : 1);
    return JSON.stringify({ program: 'monograph-fhir', reviews: entries }, null, 2) + '\n';
  }

  document.getElementById('export').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file()], { type: 'application/json' }));
    link.download = 'reviews.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
  document.getElementById('import').addEventListener('change', async event => {
    const [chosen] = event.target.files;
    let said = 'the file holds no reviews';
    try {
      const read = merge(JSON.parse(await chosen.text()).reviews);
      said = read + ' read from the file';
    } catch (error) {
      count.title = String(error);
    }
    count.textContent += '; ' + said;
    event.target.value = '';
  });

  for (const row of rows) {
    const { k: slug, rh: sha256, ra: at, rc: comment, rr } = row.dataset;
    add({ slug, name: row.querySelector('a').textContent, sha256, reviewed: rr === 'true', comment, at });
  }
  all = all.filter(isSound);
  document.getElementById('reviews').hidden = false;
  merge(remembered());
  return { panel, begin(whenChanged) { changed = whenChanged; } };
})();
