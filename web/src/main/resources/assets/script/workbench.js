// Saves the secretariat's hands on the workbench. A page without script has links, buttons and boxes for the same.
(() => {
  // Where a decision was saved, reading goes on at the comment that opened.
  const heading = document.querySelector('#one-title');
  if (heading && ['#one', '#one-title'].includes(location.hash)) {
    heading.focus();
  }
})();
