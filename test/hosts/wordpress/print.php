<?php
/**
 * Runs the plugin as WordPress would: reads settings and what editors typed as JSON, prints as JSON what it gives.
 * A posting is {"shortcode": "…"}, or {"block": {…}}, or {"settings": true} for the page of the settings.
 */

require __DIR__ . '/stand-ins.php';
$asked = json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );
$given = array_merge( $given, $asked['given'] );

require __DIR__ . '/../../../examples/wordpress/amanat/amanat.php';
foreach ( $told['hooks']['init'] as $callback ) {
	$callback();
}

function printed( array $posting ): string {
	global $told;
	if ( isset( $posting['shortcode'] ) ) {
		return $told['shortcodes']['amanat']( shortcode_parse_atts( $posting['shortcode'] ) );
	}
	if ( isset( $posting['block'] ) ) {
		return $told['blocks']['amanat/element']( $posting['block'] );
	}
	ob_start();
	amanat_settings_page();
	return ob_get_clean();
}

$attributes = fn( string $id, string $src ) => amanat_script_attributes( array( 'id' => $id, 'src' => $src ) );
$html       = array_map( 'printed', $asked['postings'] );
echo json_encode(
	array(
		'html'      => $html,
		'scripts'   => array_map( fn( $id ) => $attributes( "$id-js", $told['scripts'][ $id ] ), array_keys( $told['scripts'] ) ),
		'modules'   => array_map( fn( $id ) => $attributes( "$id-js-module", $told['modules'][ $id ] ), array_keys( $told['modules'] ) ),
		'providers' => (object) $told['providers'],
		'inline'    => $told['inline'],
		'elements'  => AMANAT_ELEMENTS,
		'words'     => AMANAT_WORDS,
		'switches'  => AMANAT_SWITCHES,
	),
	JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE
);
