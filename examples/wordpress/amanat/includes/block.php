<?php
/** The block: it keeps what was chosen, and the server prints it, so that old posts follow new settings. */

defined( 'ABSPATH' ) || exit;

function amanat_register_block(): void {
	$deps = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' );
	wp_register_script( 'amanat-block', plugins_url( 'block.js', __DIR__ . '/../amanat.php' ), $deps, AMANAT_VERSION, true );
	$keys  = array_merge( array_keys( AMANAT_ELEMENTS ), array( 'element', 'language', 'page-language', 'attributes' ) );
	$words = array();
	foreach ( $keys as $key ) {
		$words[ $key ] = amanat_word( $key );
	}
	$data = wp_json_encode(
		array(
			'elements' => array_keys( AMANAT_ELEMENTS ),
			'words'    => $words,
		),
		JSON_HEX_TAG | JSON_HEX_AMP
	);
	wp_add_inline_script( 'amanat-block', "var amanatBlock = $data;", 'before' );
	register_block_type( __DIR__ . '/../block.json', array( 'render_callback' => 'amanat_block' ) );
}

/** @param array $block What the block keeps; `attributes` as in a shortcode. */
function amanat_block( array $block ): string {
	$typed = is_string( $block['attributes'] ?? null ) ? shortcode_parse_atts( $block['attributes'] ) : array();
	// The chosen element and language come last: what is typed cannot change them.
	$chosen = array_filter(
		array(
			'element' => $block['element'] ?? '',
			'lang'    => $block['lang'] ?? '',
		)
	);
	return amanat_embed( array_merge( is_array( $typed ) ? $typed : array(), $chosen ) );
}
