<?php
/** What a page may ask for. Anything that is not in these tables is refused. */

defined( 'ABSPATH' ) || exit;

/** The attributes of every element. */
const AMANAT_COMMON = array( 'theme', 'config-id', 'heading-level', 'without-language-switch' );

/** The elements by their file names: tag, own attributes, and the height of a frame that no script sizes. */
const AMANAT_ELEMENTS = array(
	'hotline-card'          => array(
		'tag'        => 'amanat-hotline-card',
		'attributes' => array( 'variant', 'json-ld', 'exit-url' ),
		'height'     => 720,
	),
	'microcredit-calculator' => array(
		'tag'        => 'amanat-microcredit-calculator',
		'attributes' => array( 'amount', 'years', 'start-date', 'direction', 'livelihood', 'region', 'district' ),
		'height'     => 900,
	),
	'literacy-quiz'         => array(
		'tag'        => 'amanat-literacy-quiz',
		'attributes' => array( 'set', 'choose', 'src', 'mode', 'xapi', 'audio-base', 'legal-form-url', 'shared-phone' ),
		'height'     => 480,
	),
	'legal-aid-form'        => array(
		'tag'        => 'amanat-legal-aid-form',
		'attributes' => array( 'exit-url', 'shared-phone', 'mode', 'ask-iin' ),
		'height'     => 640,
	),
	'figures'               => array(
		'tag'        => 'amanat-statistics',
		'attributes' => array( 'programme', 'keys', 'region', 'by-region', 'live' ),
		'height'     => 780,
	),
	'district-profile'      => array(
		'tag'        => 'amanat-district-profile',
		'attributes' => array( 'region', 'district', 'calculator-href', 'help-href' ),
		'height'     => 480,
	),
);

/** Present or absent: `choose`, `choose="1"`; `choose="false"` and `choose="0"` are absent. */
const AMANAT_SWITCHES = array( 'json-ld', 'choose', 'xapi', 'shared-phone', 'ask-iin', 'live', 'without-language-switch' );

/** Kazakh first; a language that the elements do not have is answered in Russian. */
function amanat_language( string $tag ): string {
	$language = strtolower( substr( $tag, 0, 2 ) );
	if ( '' === $language || 'kz' === $language ) {
		return 'kk';
	}
	return in_array( $language, array( 'kk', 'ru', 'en' ), true ) ? $language : 'ru';
}

/** An address that begins with a scheme other than these would run, or show what an editor typed. */
function amanat_is_harmless( string $value ): bool {
	// esc_attr leaves entities as they are, and a browser reads them.
	$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	if ( strlen( $value ) > 500 || preg_match( '/[\x00-\x1f\x7f]/', $value ) ) {
		return false;
	}
	return ! preg_match( '/^\s*[a-z][a-z0-9+.\s-]*:/i', $value ) || preg_match( '~^https?://~i', $value );
}

/**
 * The attributes that an element takes, of those that a page gave it. Those without a value come as WordPress
 * parses them: `array( 0 => 'choose' )`.
 *
 * @param string $element File name of the element.
 * @param array  $given   Names and values, as typed by an editor.
 * @return array<string, string> Names and values, not escaped.
 */
function amanat_attributes( string $element, array $given ): array {
	$known = array_merge( AMANAT_COMMON, AMANAT_ELEMENTS[ $element ]['attributes'] );
	$taken = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = strtolower( (string) $value );
			$value = '';
			if ( ! in_array( $name, AMANAT_SWITCHES, true ) ) {
				continue;
			}
		}
		if ( ! in_array( $name, $known, true ) || ! is_scalar( $value ) ) {
			continue;
		}
		$value = (string) $value;
		if ( in_array( $name, AMANAT_SWITCHES, true ) ) {
			if ( ! in_array( strtolower( $value ), array( 'false', '0', 'no' ), true ) ) {
				$taken[ $name ] = '';
			}
		} elseif ( amanat_is_harmless( $value ) ) {
			$taken[ $name ] = $value;
		}
	}
	return $taken;
}
