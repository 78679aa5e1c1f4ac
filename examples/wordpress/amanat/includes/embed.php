<?php
/** What stands on a page: a frame, or the element itself. Everything is escaped where it is printed. */

defined( 'ABSPATH' ) || exit;

/**
 * What the page in the frame needs: its storage and the server, the form, state sites in windows of their own, files to
 * save, print, and the quick exit, which leaves the page around the frame.
 */
const AMANAT_SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-top-navigation-by-user-activation';

/** The number itself needs no file and no script. */
const AMANAT_FALLBACK = '<a href="tel:111">111</a>';

function amanat_shortcode( $given ): string {
	return amanat_embed( is_array( $given ) ? $given : array() );
}

/** @param array $given As an editor typed it: element, lang, height, and the attributes of the element. */
function amanat_embed( array $given ): string {
	$element = is_string( $given['element'] ?? null ) ? $given['element'] : '';
	if ( ! isset( AMANAT_ELEMENTS[ $element ] ) ) {
		return amanat_notice( 'no-element' );
	}
	$settings = amanat_settings();
	if ( '' === $settings['files'] ) {
		return AMANAT_FALLBACK . amanat_notice( 'no-files' );
	}
	$lang       = is_string( $given['lang'] ?? null ) ? $given['lang'] : '';
	$language   = amanat_language( '' === $lang ? determine_locale() : $lang );
	$attributes = amanat_attributes( $element, $given );
	if ( '' !== $settings['endpoint'] ) {
		$attributes['endpoint'] = $settings['endpoint'];
	}
	$attributes = array( 'lang' => $language ) + $attributes;
	if ( 'element' === $settings['mode'] ) {
		return amanat_element( $element, $attributes, $settings['files'] );
	}
	$height = filter_var( $given['height'] ?? '', FILTER_VALIDATE_INT, array( 'options' => array( 'min_range' => 100, 'max_range' => 5000 ) ) );
	return amanat_frame( $element, $attributes, $settings['files'], false === $height ? AMANAT_ELEMENTS[ $element ]['height'] : $height );
}

function amanat_frame( string $element, array $attributes, string $files, int $height ): string {
	wp_enqueue_script( 'amanat-frame', "$files/amanat-frame.js", array(), null, array( 'strategy' => 'async' ) );
	return sprintf(
		'<iframe src="%s" title="%s" width="100%%" height="%d" frameborder="0" loading="lazy" referrerpolicy="strict-origin" allow="clipboard-write" sandbox="%s" data-amanat-frame="%s"></iframe>',
		esc_url( "$files/frame/$element.html?" . http_build_query( $attributes, '', '&', PHP_QUERY_RFC3986 ) ),
		esc_attr( amanat_word( $element, $attributes['lang'] ) ),
		$height,
		esc_attr( AMANAT_SANDBOX ),
		// Its quick exit stays in view at the top of a frame that is no longer than the window.
		'legal-aid-form' === $element ? 'window' : ''
	);
}

function amanat_element( string $element, array $attributes, string $files ): string {
	wp_enqueue_script_module( 'amanat', "$files/amanat.js", array(), null );
	$tag    = AMANAT_ELEMENTS[ $element ]['tag'];
	$markup = '';
	foreach ( $attributes as $name => $value ) {
		$markup .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<$tag$markup>" . str_replace( '<a ', '<a slot="fallback" ', AMANAT_FALLBACK ) . "</$tag>";
}

/** For editors only: a visitor has no use for it. */
function amanat_notice( string $word ): string {
	return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( amanat_word( $word ) ) . '</p>' : '';
}

/** Caches and optimisers must not delay or move our scripts. */
function amanat_script_attributes( array $attributes ): array {
	if ( in_array( $attributes['id'] ?? '', array( 'amanat-js-module', 'amanat-frame-js' ), true ) ) {
		$attributes['data-cfasync']     = 'false';
		$attributes['data-skip-moving'] = 'true';
	}
	return $attributes;
}

/** The address of a framed page, alone in a paragraph, becomes its frame. */
function amanat_register_oembed(): void {
	$settings = amanat_settings();
	if ( '' !== $settings['files'] && '' !== $settings['endpoint'] ) {
		wp_oembed_add_provider( "{$settings['files']}/frame/*", "{$settings['endpoint']}/oembed" );
	}
}
