<?php
/** Settings → Amanat: where the files and the server are, and how the elements stand on a page. */

defined( 'ABSPATH' ) || exit;

/** @return array{files: string, endpoint: string, mode: string} */
function amanat_settings(): array {
	return amanat_clean_settings( get_option( 'amanat', array() ) );
}

/** An https address without a slash at the end, or plain http on this very machine; else nothing. */
function amanat_clean_address( mixed $given ): string {
	$address = is_string( $given ) ? rtrim( trim( $given ), '/' ) : '';
	$parts   = wp_parse_url( $address );
	if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) ) {
		return '';
	}
	if ( array_intersect_key( $parts, array_flip( array( 'user', 'pass', 'query', 'fragment' ) ) ) ) {
		return '';
	}
	$is_local = in_array( $parts['host'], array( 'localhost', '127.0.0.1' ), true );
	$schemes  = $is_local ? array( 'https', 'http' ) : array( 'https' );
	return in_array( $parts['scheme'], $schemes, true ) ? esc_url_raw( $address, $schemes ) : '';
}

/** @return array{files: string, endpoint: string, mode: string} */
function amanat_clean_settings( mixed $given ): array {
	$given = is_array( $given ) ? $given : array();
	return array(
		'files'    => amanat_clean_address( $given['files'] ?? '' ),
		'endpoint' => amanat_clean_address( $given['endpoint'] ?? '' ),
		'mode'     => 'element' === ( $given['mode'] ?? '' ) ? 'element' : 'frame',
	);
}

function amanat_register_settings(): void {
	register_setting(
		'amanat',
		'amanat',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'amanat_clean_settings',
		)
	);
}

function amanat_add_settings_page(): void {
	add_options_page( 'Amanat', 'Amanat', 'manage_options', 'amanat', 'amanat_settings_page' );
}

function amanat_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = amanat_settings();
	echo '<div class="wrap"><h1>Amanat</h1><form method="post" action="options.php">';
	settings_fields( 'amanat' );
	foreach ( array( 'files', 'endpoint' ) as $name ) {
		printf(
			'<p><label for="amanat-%1$s">%2$s</label><br><input class="regular-text" type="url" id="amanat-%1$s" name="amanat[%1$s]" value="%3$s" aria-describedby="amanat-%1$s-help"><br><span id="amanat-%1$s-help">%4$s</span></p>',
			esc_attr( $name ),
			esc_html( amanat_word( $name ) ),
			esc_attr( $settings[ $name ] ),
			esc_html( amanat_word( "$name-help" ) )
		);
	}
	printf( '<fieldset><legend>%s</legend>', esc_html( amanat_word( 'mode' ) ) );
	foreach ( array( 'frame', 'element' ) as $mode ) {
		printf(
			'<p><label><input type="radio" name="amanat[mode]" value="%s"%s> %s</label></p>',
			esc_attr( $mode ),
			$mode === $settings['mode'] ? ' checked' : '',
			esc_html( amanat_word( "mode-$mode" ) )
		);
	}
	echo '</fieldset>';
	submit_button();
	echo '</form></div>';
}
