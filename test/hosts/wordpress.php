<?php
// WordPress's own filters over what is on standard input: what an author may save (kses), and what its
// templates make of it (wptexturize, wpautop). Without a database: what they ask of the rest is answered here.
error_reporting(E_ERROR);
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', ABSPATH . 'wp-content');
require ABSPATH . WPINC . '/version.php';
require ABSPATH . WPINC . '/compat.php';
require ABSPATH . WPINC . '/load.php';
require ABSPATH . WPINC . '/plugin.php';
require ABSPATH . WPINC . '/functions.php';
require ABSPATH . WPINC . '/formatting.php';
require ABSPATH . WPINC . '/shortcodes.php';
require ABSPATH . WPINC . '/kses.php';
function __($text) { return $text; }
function _x($text) { return $text; }
function is_utf8_charset() { return true; }
add_filter('pre_option', fn ($found, $name) => $name === 'blog_charset' ? 'UTF-8' : '', 10, 2);
$markup = stream_get_contents(STDIN);
echo json_encode([
  'author' => wpautop(wptexturize(wp_kses_post($markup))),
  'editor' => wpautop(wptexturize($markup)),
]);
