/// The little script of every page: without it all is there to be read, with it tables can be
/// sorted and filtered.
enum PageScript {
  /// The script, as it stands between its tags.
  static let text = #"""
    (function () {
      'use strict';
      function key(row, place) {
        var cell = row.cells[place];
        return cell ? cell.getAttribute('data-v') || cell.textContent.trim() : '';
      }
      function compare(a, b) {
        var x = parseFloat(a), y = parseFloat(b);
        var number = /^-?[0-9.]+$/;
        if (number.test(a) && number.test(b)) return x - y;
        if (a === '' || b === '') return (a === '') - (b === '');
        return a.localeCompare(b, 'en-GB', { numeric: true });
      }
      function sortable(table) {
        var status = table.parentNode.parentNode.querySelector('[role=status]');
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, place) {
          var button = document.createElement('button');
          button.type = 'button';
          button.textContent = head.textContent;
          head.textContent = '';
          head.appendChild(button);
          button.addEventListener('click', function () {
            var down = head.getAttribute('aria-sort') === 'ascending';
            Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
              other.removeAttribute('aria-sort');
            });
            head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
            var body = table.tBodies[0];
            Array.prototype.slice.call(body.rows).sort(function (a, b) {
              var x = key(a, place), y = key(b, place);
              // What has no value stands last either way.
              if (x === '–' || y === '–') return (x === '–') - (y === '–');
              return down ? compare(y, x) : compare(x, y);
            }).forEach(function (row) { body.appendChild(row); });
            if (status) {
              status.textContent = 'Sorted by ' + button.textContent + ', ' +
                (down ? 'highest first' : 'lowest first');
            }
          });
        });
      }
      function filtered(table) {
        var tools = table.parentNode.parentNode.querySelector('.tools');
        if (!tools) return;
        var input = tools.querySelector('input');
        var choice = tools.querySelector('select');
        var status = tools.querySelector('[role=status]');
        tools.hidden = false;
        function apply() {
          var words = input.value.toLowerCase().split(/\s+/);
          var shown = 0, rows = table.tBodies[0].rows;
          for (var i = 0; i < rows.length; i++) {
            var text = rows[i].textContent.toLowerCase();
            var rating = choice ? choice.value : '';
            var fits = words.every(function (word) { return text.indexOf(word) >= 0; }) &&
              (rating === '' || rows[i].getAttribute('data-r') === rating);
            rows[i].hidden = !fits;
            if (fits) shown++;
          }
          status.textContent = shown + ' of ' + rows.length + ' shown';
        }
        input.addEventListener('input', apply);
        if (choice) choice.addEventListener('change', apply);
      }
      document.querySelectorAll('table.sort').forEach(function (table) {
        sortable(table);
        filtered(table);
      });
      function unfold() {
        var target = location.hash.length > 1 &&
          document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (target && target.tagName === 'DETAILS') target.open = true;
      }
      window.addEventListener('hashchange', unfold);
      unfold();
    })();
    """#
}
