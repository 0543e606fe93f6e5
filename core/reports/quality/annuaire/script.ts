/**
 * The page's only script, written by hand and embedded as it is: the CSP holds its hash, so that nothing else runs, and
 * the bytes never depend on a tool. It has no `<`, which would have to be escaped in HTML. Without it every card is shown.
 * It answers as core/quality/directory/search.ts does (tests/lourd/annuaire.test.ts compares them).
 */
export const DIRECTORY_SCRIPT = `
(function () {
  'use strict';
  var form = document.getElementById('recherche');
  var words = document.getElementById('mots');
  var status = document.getElementById('resultat');
  var list = function (selector, inside) { return Array.prototype.slice.call((inside || document).querySelectorAll(selector)); };
  var cards = list('.offre');
  var groups = list('[data-groupe]');
  var selects = list('select', form);
  var texts = cards.map(function (card) { return ' ' + card.getAttribute('data-texte'); });
  var codes = cards.map(function (card) {
    return selects.map(function (select) { return (card.getAttribute('data-' + select.name) || '').split('|'); });
  });
  var labels = selects.map(function (select) { return list('option', select).map(function (option) { return option.textContent; }); });

  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/\\u0153/g, 'oe').replace(/\\u00e6/g, 'ae')
      .replace(/[^a-z0-9]+/g, ' ').trim();
  }
  function answers(card, asked, but) {
    return asked.every(function (word) { return texts[card].indexOf(' ' + word) !== -1; }) && selects.every(function (select, s) {
      return s === but || select.value === '' || codes[card][s].indexOf(select.value) !== -1;
    });
  }
  function show() {
    var asked = fold(words.value).split(' ').filter(Boolean);
    var found = 0;
    cards.forEach(function (card, c) {
      var shown = answers(c, asked, -1);
      card.parentNode.hidden = !shown;
      if (shown) found += 1;
    });
    groups.forEach(function (group) {
      group.hidden = !list('.offres > li', group).some(function (item) { return !item.hidden; });
      list('a[href="#' + group.id + '"]').forEach(function (link) { link.parentNode.hidden = group.hidden; });
    });
    selects.forEach(function (select, s) {
      list('option', select).forEach(function (option, o) {
        if (option.value === '') return;
        var n = cards.filter(function (card, c) { return codes[c][s].indexOf(option.value) !== -1 && answers(c, asked, s); }).length;
        option.textContent = labels[s][o] + ' (' + n + ')';
        option.disabled = n === 0 && option.value !== select.value;
      });
    });
    var told = found === 0 ? 'data-aucun' : found === 1 ? 'data-un' : 'data-plusieurs';
    var sentence = status.getAttribute(told).replace('{n}', found).replace('{total}', cards.length);
    if (status.textContent !== sentence) status.textContent = sentence;
    return asked;
  }
  function keep() {
    var parts = [words].concat(selects).filter(function (field) { return field.value !== ''; })
      .map(function (field) { return field.name + '=' + encodeURIComponent(field.value); });
    try {
      history.replaceState(null, '', parts.length === 0 ? location.href.split('#')[0] + '#' : '#' + parts.join('&'));
    } catch (refused) {
      location.hash = parts.join('&');
    }
  }
  function recall() {
    var hash = location.hash.slice(1);
    if (hash !== '' && hash.indexOf('=') === -1) return;
    var asked = {};
    hash.split('&').forEach(function (part) {
      var at = part.indexOf('=');
      if (at === -1) return;
      try { asked[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); } catch (malformed) { return; }
    });
    [words].concat(selects).forEach(function (field) {
      field.value = Object.prototype.hasOwnProperty.call(asked, field.name) ? asked[field.name] : '';
      if (field.selectedIndex === -1) field.value = '';
    });
    show();
  }
  function changed() { show(); keep(); }
  form.addEventListener('input', changed);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function (event) {
    event.preventDefault();
    [words].concat(selects).forEach(function (field) { field.value = ''; });
    changed();
    words.focus();
  });
  window.addEventListener('hashchange', recall);
  form.hidden = false;
  recall();
})();
`;
