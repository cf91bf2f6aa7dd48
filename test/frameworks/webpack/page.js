import 'kvinnofrid-elements/grant-deadline';
import 'kvinnofrid-elements/hotline-status';

const line = document.getElementById('line');
line.addEventListener('hotline-state-change', (event) => {
  document.getElementById('heard').textContent = event.state;
});
document.getElementById('language').addEventListener('click', () => {
  line.lang = 'en';
});
