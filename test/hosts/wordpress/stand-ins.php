<?php
/**
 * The few functions of WordPress that the plugin calls, written anew: WordPress itself is under the GPL and no
 * dependency of ours. They are no proof of how WordPress behaves, only a place in which the plugin can run.
 */

define( 'ABSPATH', __DIR__ );

/** What the plugin told WordPress. */
$told = array(
	'hooks'      => array(),
	'shortcodes' => array(),
	'scripts'    => array(),
	'modules'    => array(),
	'inline'     => '',
	'providers'  => array(),
	'blocks'     => array(),
);
$given = array(
	'option' => array(),
	'can'    => array(),
	'locale' => 'kk',
);

function add_action( $hook, $callback ) {
	$GLOBALS['told']['hooks'][ $hook ][] = $callback;
}
function add_filter( $hook, $callback ) {
	add_action( $hook, $callback );
}
function add_shortcode( $tag, $callback ) {
	$GLOBALS['told']['shortcodes'][ $tag ] = $callback;
}
function get_option( $name, $fallback ) {
	return 'amanat' === $name ? $GLOBALS['given']['option'] : $fallback;
}
function current_user_can( $right ) {
	return in_array( $right, $GLOBALS['given']['can'], true );
}
function determine_locale() {
	return $GLOBALS['given']['locale'];
}
function wp_parse_url( $address ) {
	return parse_url( $address );
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', false );
}
function esc_attr( $text ) {
	return esc_html( $text );
}
function esc_url_raw( $address, $schemes = array( 'http', 'https' ) ) {
	$address = preg_replace( '/[^\x21-\x7e\x80-\xff]|["\'<>\\\\^`{|}]/', '', $address );
	return in_array( strtolower( (string) parse_url( $address, PHP_URL_SCHEME ) ), $schemes, true ) ? $address : '';
}
function esc_url( $address ) {
	return str_replace( '&', '&#038;', esc_url_raw( $address ) );
}
function wp_json_encode( $data, $flags ) {
	return json_encode( $data, $flags );
}
function plugins_url( $path ) {
	return "/wp-content/plugins/amanat/$path";
}
function wp_enqueue_script( $id, $src ) {
	$GLOBALS['told']['scripts'][ $id ] = $src;
}
function wp_register_script() {}
function wp_add_inline_script( $id, $code ) {
	$GLOBALS['told']['inline'] = $code;
}
function wp_enqueue_script_module( $id, $src ) {
	$GLOBALS['told']['modules'][ $id ] = $src;
}
function wp_oembed_add_provider( $pattern, $endpoint ) {
	$GLOBALS['told']['providers'][ $pattern ] = $endpoint;
}
function register_block_type( $file, $args ) {
	$name = json_decode( file_get_contents( $file ), true )['name'];
	$GLOBALS['told']['blocks'][ $name ] = $args['render_callback'];
}
/** name="value", name='value', name=value, and bare words under numbers. */
function shortcode_parse_atts( $text ) {
	preg_match_all( '/([\w-]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|(\S+))|(\S+)/u', $text, $found, PREG_SET_ORDER );
	$parsed = array();
	foreach ( $found as $match ) {
		if ( isset( $match[5] ) && '' !== $match[5] ) {
			$parsed[] = $match[5];
		} else {
			$parsed[ strtolower( $match[1] ) ] = ( $match[2] ?? '' ) . ( $match[3] ?? '' ) . ( $match[4] ?? '' );
		}
	}
	return $parsed;
}
function settings_fields( $group ) {
	echo '<input type="hidden" name="option_page" value="' . esc_attr( $group ) . '">';
}
function submit_button() {
	echo '<button>OK</button>';
}
