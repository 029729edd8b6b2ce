
(() => {
  const root = document.documentElement;
  const pages = document.getElementById('pages');
  const body = pages.tBodies[0];
  const rows = [...body.rows];
  const leftOut = [...document.querySelectorAll('.left-out > li')];
  const find = document.getElementById('find');
  const only = document.getElementById('only');
  const none = document.getElementById('none');
  const title = document.title;
  root.classList.add('js');
  document.querySelector('.controls').hidden = false;

  // The table: search, filter, sort. A reload finds it as it was, where the browser allows that.

  const KEY = 'monograph-fhir:table:' + location.pathname;
  let order = null;

  function keep() {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ find: find.value, only: only.value, label: only.selectedOptions[0].textContent, order }));
    } catch (error) {
      root.dataset.forgets = '';
    }
  }

  function kept() {
    try {
      return JSON.parse(sessionStorage.getItem(KEY)) || {};
    } catch (error) {
      return {};
    }
  }

  function filter() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const tags = (row.dataset.t + ' ' + row.dataset.s).split(' ');
      row.hidden = !(words.every(word => row.dataset.q.includes(word)) && (!only.value || tags.includes(only.value)));
      shown += row.hidden ? 0 : 1;
    }
    for (const file of leftOut) {
      const text = file.textContent.toLowerCase();
      file.hidden = !words.every(word => text.includes(word));
    }
    document.getElementById('count').textContent = shown + ' of ' + rows.length + ' shown';
    none.hidden = shown > 0;
    pages.hidden = shown === 0;
    keep();
  }

  // Pages with a tag; the list of choices has not all of them.
  function choose(tag, label) {
    if (![...only.options].some(option => option.value === tag)) {
      only.append(element('option', { value: tag }, label));
    }
    only.value = tag;
  }

  function value(row, column) {
    const cell = row.cells[column];
    const bar = cell.querySelector('.bm');
    const text = bar ? bar.getAttribute('width') : cell.textContent;
    return /^\d+$/.test(text) ? Number(text) : text.toLowerCase();
  }

  function sort(column, down) {
    const sign = down ? -1 : 1;
    for (const other of pages.tHead.rows[0].cells) {
      other.removeAttribute('aria-sort');
    }
    pages.tHead.rows[0].cells[column].setAttribute('aria-sort', down ? 'descending' : 'ascending');
    rows.sort((a, b) => {
      const x = value(a, column);
      const y = value(b, column);
      return x < y ? -sign : x > y ? sign : 0;
    });
    body.append(...rows);
    order = { column, down };
    keep();
  }

  [...pages.tHead.rows[0].cells].forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    button.addEventListener('click', () => {
      const before = heading.getAttribute('aria-sort');
      sort(column, before ? before === 'ascending' : column > 0);
    });
    heading.replaceChildren(button);
  });
  for (const form of document.querySelectorAll('.controls')) {
    form.addEventListener('submit', event => event.preventDefault());
  }
  find.addEventListener('input', filter);
  only.addEventListener('change', filter);
  none.querySelector('button').addEventListener('click', () => {
    find.value = '';
    only.value = '';
    filter();
    find.focus();
  });
  for (const link of document.querySelectorAll('a[data-t]')) {
    link.addEventListener('click', () => {
      find.value = '';
      choose(link.dataset.t, link.textContent);
      filter();
      document.getElementById(link.hash.slice(1)).focus();
    });
  }
  const before = kept();
  find.value = before.find || '';
  choose(before.only || '', before.label || '');
  if (before.order) {
    sort(before.order.column, before.order.down);
  }
  reviews.begin(filter);
  filter();

  // One monograph. Its parts wait as the text of a noscript element until it is opened.

  const LINE = 'a[href^="#"]';
  let open = null;
  let paths = false;

  function element(name, attributes, ...content) {
    const made = document.createElement(name);
    for (const [key, text] of Object.entries(attributes)) {
      made.setAttribute(key, text);
    }
    made.append(...content);
    return made;
  }

  function neighbours(article) {
    const links = rows.filter(row => !row.hidden)
      .map(row => row.querySelector('a').getAttribute('href'));
    const at = links.indexOf('#' + article.id);
    return at < 0 ? [] : [links[at - 1], links[at + 1]];
  }

  function navigation(article) {
    const nav = element('nav', { 'aria-label': 'Pages' }, element('a', { href: '#' }, 'All pages'));
    const [before, after] = neighbours(article);
    if (before) {
      nav.append(element('a', { href: before, rel: 'prev' }, 'Previous'));
    }
    if (after) {
      nav.append(element('a', { href: after, rel: 'next' }, 'Next'));
    }
    return nav;
  }

  function legend() {
    const list = element('ul', { class: 'legend', 'aria-label': 'Colours' });
    for (const item of document.getElementById('kinds').content.children) {
      list.append(item.cloneNode(true));
    }
    const box = element('input', { type: 'checkbox' });
    box.checked = paths;
    box.addEventListener('change', () => {
      paths = box.checked;
      open.classList.toggle('no-paths', !paths);
    });
    list.append(element('li', { class: 'paths' }, element('label', {}, box, ' All FHIR paths')));
    return list;
  }

  function show(article) {
    const source = article.querySelector('noscript').textContent;
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const content = element('div', { class: 'body' });
    content.append(...parsed.body.childNodes);
    content.querySelector('.panes').before(legend());
    content.prepend(reviews.panel(rows.find(row => row.dataset.k === article.dataset.k), element));
    article.append(content);
    article.querySelector('header').append(navigation(article));
    article.classList.add('open');
    article.classList.toggle('no-paths', !paths);
    root.classList.add('viewing');
    document.title = article.querySelector('h2').textContent + ' - ' + title;
    open = article;
    tie(content);
    window.scrollTo(0, 0);
    article.querySelector('h2').focus({ preventScroll: true });
  }

  function hide() {
    const article = open;
    open = null;
    article.classList.remove('open');
    article.querySelector('.body').remove();
    article.querySelector('nav').remove();
    root.classList.remove('viewing');
    document.title = title;
    return article;
  }

  // An address is that of a page, of a line or a fact on it, or of a part of the overview.
  function place() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (error) {
      id = location.hash.slice(1);
    }
    const part = /^(.+)\.([bf]\d+)$/.exec(id);
    const article = document.getElementById(part ? 'm-' + part[1] : id);
    const there = article && article.matches('.m') ? article : null;
    const lost = id !== '' && (part ? !there : !article);
    // Within the file, the number of the page stands for its key.
    return { id, part: part && there ? there.dataset.n + '.' + part[2] : null, article: there, lost };
  }

  // A browser that opens an address takes the focus away from all but what the address names.
  function go(id, named) {
    const goal = document.getElementById(id);
    if (goal) {
      const stop = named ? goal : goal.querySelector(LINE) || goal;
      stop.tabIndex = named ? -1 : 0;
      stop.focus();
      goal.scrollIntoView({ block: 'nearest' });
    }
    return Boolean(goal);
  }

  function route() {
    const { id, part, article, lost } = place();
    const missing = document.getElementById('missing');
    const before = open ? hide() : null;
    missing.hidden = true;
    if (article) {
      show(article);
    } else if (before && !id) {
      const link = body.querySelector('a[href="#' + CSS.escape(before.id) + '"]');
      link.focus();
      link.scrollIntoView({ block: 'center' });
    } else if (before && !lost) {
      document.getElementById(id).scrollIntoView();
    }
    if (lost || part && !go(part, true)) {
      missing.textContent = 'There is no \u201c' + id.replace(/^[mf]-/, '') + '\u201d in this report.';
      missing.hidden = false;
    }
  }

  // Both sides of a monograph: what is pointed at or has the focus lights up on the other side.

  const HINT = 'Point at a line, or go to it with the keyboard: its FHIR path is shown here.';

  function path(fact) {
    const text = fact.querySelector('code').textContent;
    const base = fact.parentElement.previousElementSibling.textContent;
    return text.startsWith('.') || !text ? base + text : text;
  }

  function tie(content) {
    const page = content.querySelector('.page');
    const read = content.querySelector('.read');
    const words = new Map();
    const facts = new Map();
    let pinned = [];
    const bar = element('p', { class: 'bar' }, HINT);
    read.append(bar);

    const numberOf = fact => fact.id.slice(fact.id.lastIndexOf('.f') + 2);
    const numbers = node => (node.dataset.f || '').split(' ').filter(Boolean);
    for (const node of page.querySelectorAll('[data-f]')) {
      for (const number of numbers(node)) {
        words.set(number, [...(words.get(number) || []), node]);
      }
    }
    for (const node of read.querySelectorAll('dl > div')) {
      facts.set(numberOf(node), node);
    }

    function told(target) {
      const fact = target.closest('.read dl > div');
      if (fact) {
        return [numberOf(fact)];
      }
      const mark = target.closest('mark');
      if (mark && numbers(mark).length) {
        return numbers(mark);
      }
      const block = target.closest('.page li');
      return block ? [...new Set([block, ...block.querySelectorAll('mark')].flatMap(numbers))] : [];
    }

    function exact(number) {
      const all = words.get(number) || [];
      const marks = all.filter(node => node.localName === 'mark');
      return marks.length ? marks : all;
    }

    function light(lit, from) {
      for (const node of content.querySelectorAll('.lit')) {
        node.classList.remove('lit');
      }
      const left = lit.flatMap(exact);
      const right = lit.map(number => facts.get(number)).filter(Boolean);
      [...left, ...right].forEach(node => node.classList.add('lit'));
      bar.textContent = right.length ? path(right[0]) + (right.length > 1 ? ' and ' + (right.length - 1) + ' more' : '') : HINT;
      if (from) {
        const other = page.contains(from) ? [read, right] : [page, left];
        reveal(other[0], other[1][0]);
      }
    }

    function reveal(pane, node) {
      if (!node || pane.scrollHeight <= pane.clientHeight) {
        return;
      }
      const box = node.getBoundingClientRect();
      const frame = pane.getBoundingClientRect();
      if (box.top < frame.top || box.bottom > frame.bottom) {
        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
        pane.scrollBy({ top: box.top - frame.top - frame.height / 3, behavior: calm ? 'auto' : 'smooth' });
      }
    }

    content.addEventListener('mouseover', event => {
      const lit = told(event.target);
      light(lit.length ? lit : pinned, lit.length ? event.target : null);
    });
    content.addEventListener('mouseleave', () => light(pinned, null));
    content.addEventListener('focusin', event => {
      pinned = told(event.target);
      light(pinned, event.target);
    });
    content.addEventListener('click', event => {
      const link = event.target.closest(LINE);
      if (link) {
        event.preventDefault();
        const id = link.getAttribute('href').slice(1);
        go(id);
        // The address of the line, to be copied or kept.
        history.replaceState(null, '', '#' + open.dataset.k + id.slice(id.indexOf('.')));
      } else {
        pinned = told(event.target);
        light(pinned, null);
      }
    });

    // Each side is one stop of the tabulator key; the arrows go from line to line.
    for (const pane of [page, read]) {
      const stops = [...pane.querySelectorAll(LINE)];
      stops.forEach((stop, at) => { stop.tabIndex = at ? -1 : 0; });
      pane.addEventListener('keydown', event => {
        const at = stops.indexOf(document.activeElement);
        const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
        if (at >= 0 && stops[goal]) {
          event.preventDefault();
          stops[at].tabIndex = -1;
          stops[goal].tabIndex = 0;
          stops[goal].focus();
        }
      });
    }
  }

  addEventListener('keydown', event => {
    if (event.key === 'Escape' && open) {
      location.hash = '';
    }
  });
  addEventListener('hashchange', route);
  route();
})();
