extension HTMLScript {
  /// Of the front page of a batch: sorting, filters, and so many rows at a time as a browser lays out at once.
  static let index = #"""
    'use strict';
    (() => {
      const find = (selector) => document.querySelector(selector);
      const body = find('tbody');
      body.hidden = false;
      const page = 200;
      const rows = [...body.rows].map((row) => ({ row, name: row.cells[0].textContent.toLowerCase(),
        kinds: row.dataset.kinds.split(' '), cells: [...row.cells].map((cell) => cell.textContent) }));
      const heads = [...find('thead tr').cells];
      // On a narrow screen a row stands as a list, in which every cell says what it is.
      const names = heads.map((head) => head.textContent);
      const label = ({ row }) => { if (!row.cells[1].dataset.name) names.forEach((name, at) => { row.cells[at].dataset.name = name; }); };
      let order = rows.slice();
      let start = 0;
      let isPrinted = false;

      const show = () => {
        const text = find('#find').value.trim().toLowerCase();
        const kind = find('#kind').value;
        const [failed, gaps] = [find('#failed').checked, find('#gaps').checked];
        const fitting = order.filter((item) => (!text || item.name.includes(text)) && (!kind || item.kinds.includes(kind))
          && (!failed || item.row.classList.contains('failed')) && (!gaps || item.kinds[0]));
        if (start >= fitting.length) start = 0;
        const shown = isPrinted ? fitting : fitting.slice(start, start + page);
        shown.forEach(label);
        body.replaceChildren(...shown.map((item) => item.row));
        find('#shown').value = fitting.length ? (start + 1) + '–' + (start + shown.length) + ' / ' + fitting.length : '0';
        find('#before').disabled = start === 0;
        find('#behind').disabled = start + page >= fitting.length;
      };
      const sort = (at) => {
        const isNumber = heads[at].classList.contains('n');
        const before = heads[at].getAttribute('aria-sort');
        const isUp = before === 'descending' || (before === 'none' && !isNumber);
        const by = isUp ? 1 : -1;
        for (const head of heads) head.setAttribute('aria-sort', 'none');
        heads[at].setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
        const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
        order.sort((one, other) => by * (isNumber ? one.cells[at] - other.cells[at] : compare(one.cells[at], other.cells[at])));
        start = 0;
        show();
      };
      heads.forEach((head, at) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = head.textContent;
        head.replaceChildren(button);
        head.setAttribute('aria-sort', 'none');
        button.addEventListener('click', () => sort(at));
      });
      const form = find('.filters');
      form.hidden = false;
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('input', () => { start = 0; show(); });
      const turn = (by) => { start += by; show(); scrollTo(0, 0); };
      find('#before').addEventListener('click', () => turn(-page));
      find('#behind').addEventListener('click', () => turn(page));
      // On paper stands all that was found.
      for (const [event, on] of [['beforeprint', true], ['afterprint', false]])
        addEventListener(event, () => { isPrinted = on; show(); });
      show();
    })();

    """#
}
