// Runs before the page: takes away what a browser offers and a case file must not. The context
// menu stays in text fields, where people paste; elsewhere it would offer reload and save.
addEventListener('contextmenu', (event) => {
  if (!event.target.closest?.('input, textarea, [contenteditable]')) event.preventDefault()
})
addEventListener('keydown', (event) => {
  const reload = event.key === 'F5' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r')
  if (reload) event.preventDefault()
})
// What the content policy refused stands on the root element, also when it happened while the
// page was loading and nobody looked yet. tests/window reads it; it names rules, never content.
addEventListener('securitypolicyviolation', (event) => {
  const root = document.documentElement
  root.dataset.refused = `${root.dataset.refused ?? ''} ${event.effectiveDirective}`.trim()
})
