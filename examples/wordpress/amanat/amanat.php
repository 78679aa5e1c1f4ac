<?php
/**
 * Plugin Name:       Amanat
 * Description:       The contact centre 111, legal aid, the loan calculator, the quiz, figures and districts, by a block or [amanat element="hotline-card"].
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      8.0
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       amanat
 */

defined( 'ABSPATH' ) || exit;

const AMANAT_VERSION = '0.1.0';

require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/embed.php';
require_once __DIR__ . '/includes/block.php';

add_shortcode( 'amanat', 'amanat_shortcode' );
add_action( 'init', 'amanat_register_block' );
add_action( 'init', 'amanat_register_oembed' );
add_action( 'admin_init', 'amanat_register_settings' );
add_action( 'admin_menu', 'amanat_add_settings_page' );
add_filter( 'wp_script_attributes', 'amanat_script_attributes' );
