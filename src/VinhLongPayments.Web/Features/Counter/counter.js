// The counter without a mouse. Everything here also works without it.
(function () {
  'use strict';
  var holdOff = 400, pendingKey = 'cho-ghi-nhan', d = document;
  var box = d.getElementById('Query'), form = d.getElementById('chi'), confirm = d.getElementById('xac-nhan'), outcome = d.querySelector('[data-ghi-nhan]');
  var back = d.querySelector('[data-esc]'), focusedAt = 0, sending = false;

  function store(value) {
    try { if (value) localStorage.setItem(pendingKey, value); else localStorage.removeItem(pendingKey); } catch (e) { /* private window: the server still knows */ }
  }
  function stored() {
    try { return localStorage.getItem(pendingKey); } catch (e) { return null; }
  }

  // An answer that was lost is asked for before anything else.
  if (outcome) { if (stored() === outcome.getAttribute('data-ghi-nhan')) store(null); }
  else if (box && stored()) { var asked = stored(); store(null); location.replace('/chi-tra/da-ghi-nhan/' + encodeURIComponent(asked)); return; }

  function send() {
    if (sending || !form) return;
    if (form.requestSubmit) form.requestSubmit(confirm); else confirm.click();
  }

  d.addEventListener('keydown', function (e) {
    if (e.key === 'Escape' && back && !e.repeat) { e.preventDefault(); location.href = back.href; return; }
    if (e.key === 'F9') { e.preventDefault(); if (!e.repeat) send(); return; }
    if (box && d.activeElement !== box && e.key.length === 1 && !e.ctrlKey && !e.altKey && !e.metaKey && (d.activeElement === d.body || d.activeElement.tagName === 'MAIN')) box.focus();
    if (!form || !form.contains(e.target)) { if (e.key === 'Enter' && e.repeat) e.preventDefault(); return; }
    if (e.target === confirm) {
      if ((e.key === 'Enter' || e.key === ' ') && (e.repeat || Date.now() - focusedAt < holdOff)) e.preventDefault();
    } else if (e.key === 'Enter' && e.target.tagName !== 'A' && e.target.tagName !== 'SUMMARY') {
      // In a field, Enter only moves on.
      e.preventDefault();
      if (!e.repeat) next(e.target).focus();
    }
  });
  d.addEventListener('keyup', function (e) {
    if (e.target === confirm && e.key === ' ' && Date.now() - focusedAt < holdOff) e.preventDefault();
  });

  function next(from) {
    var fields = Array.prototype.filter.call(form.elements, function (el) { return el.type !== 'hidden' && el.tabIndex >= 0 && !el.closest('details:not([open])'); });
    for (var i = fields.indexOf(from) + 1; i < fields.length; i++) {
      if (fields[i] === confirm || (fields[i].type === 'text' && !fields[i].value)) return fields[i];
    }
    return confirm;
  }

  if (confirm) {
    confirm.addEventListener('focus', function () { focusedAt = Date.now(); });
    form.addEventListener('submit', function (e) {
      if (sending) { e.preventDefault(); return; }
      if (e.submitter && e.submitter !== confirm) return;
      sending = true;
      store(form.elements['Form.RequestId'].value);
      setTimeout(function () { confirm.disabled = true; confirm.textContent = 'Đang ghi…'; }, 0);
    });
    var number = form.elements['Form.PaperNumber'];
    if (number && !number.value) number.focus(); else confirm.focus();
    focusedAt = Date.now();
  }

  addEventListener('pageshow', function (e) { if (e.persisted) location.reload(); });
})();
