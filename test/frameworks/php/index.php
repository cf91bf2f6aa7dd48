<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <title>Kommunen</title>
    <script src="kvinnofrid/all.js" defer></script>
    <script src="page.js" defer></script>
  </head>
  <body>
    <?php readfile(__DIR__ . '/fragments/line.html'); ?>
    <?php readfile(__DIR__ . '/fragments/call.html'); ?>
    <grant-deadline
      id="data"
      data='{"name":"Kommunens andra bidrag","lastDay":"2027-03-31","reviewed":"2026-11-24"}'
      >Sista dag att söka kommunens andra bidrag är 31 mars 2027.</grant-deadline
    >
    <button id="language">In English</button>
    <p id="heard"></p>
  </body>
</html>
