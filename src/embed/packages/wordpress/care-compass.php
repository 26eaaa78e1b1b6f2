<?php
/**
 * Plugin Name: Care Compass
 * Description: A private self-assessment for the websites of behavioural-health providers, as a block and a shortcode. Answers stay in the browser tab. Nothing is sent.
 * Version: %VERSION%
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 *
 * Everything comes from the site's own address: the loader from this folder, the page from here or
 * from wp-content/uploads/care-compass. The plugin makes no request, sets no cookie, and keeps
 * nothing about visitors in the database.
 */

namespace CareCompass;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/page.php';
require __DIR__ . '/settings.php';

const VERSION  = '%VERSION%';
// Keeps the place that the first screen takes, so that nothing on the page moves when it comes.
const PLACE    = 'display:flow-root;min-height:max(min(44rem,90vh),min(100vh,(41rem - 100vw)*99))';
const DEFAULTS = array( 'phone' => '', 'crisis' => '', 'locale' => '', 'theme' => '', 'src' => '' );

// The lines that stand in the element when the provider gives numbers of their own.
const WORDS = array(
	'en' => array( 'phone' => 'Call us: %s', 'crisis' => 'In crisis? Call %s.' ),
	'es' => array( 'phone' => 'Llámenos: %s', 'crisis' => '¿En crisis? Llame al %s.' ),
);

add_action( 'init', function () {
	wp_register_script( 'care-compass', plugins_url( 'care-compass.js', __FILE__ ), array(), VERSION, true );
	wp_register_script( 'care-compass-editor', plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ), VERSION, true );
	register_block_type( __DIR__, array( 'render_callback' => function ( $attributes ) {
		return '<div ' . get_block_wrapper_attributes() . '>' . element( $attributes ) . '</div>';
	} ) );
	add_shortcode( 'care_compass', __NAMESPACE__ . '\element' );
} );

/** The element with the provider's number and the crisis lines in it. Everything given is hostile until checked. */
function element( $given ) {
	$given  = array_intersect_key( (array) $given, DEFAULTS ) + DEFAULTS;
	$locale = preg_match( '/^[a-z]{2}$/', $given['locale'] ) ? $given['locale'] : '';
	$theme  = in_array( $given['theme'], array( 'light', 'dark' ), true ) ? $given['theme'] : '';
	// A path and nothing else, so that it cannot leave the site.
	$src    = preg_match( '~^/(?!/)[\w./-]+\.html$~D', $given['src'] ) ? $given['src'] : '';
	$lines  = lines( $given, $locale ?: substr( get_locale(), 0, 2 ) );
	$notes  = notes( $given, array( 'locale' => $locale, 'src' => $src ) );

	// The page in this folder is a made-up clinic's. Nobody who looks for help may be sent there.
	if ( ! $src && ! own_page() && ! current_user_can( 'edit_posts' ) ) {
		return $lines;
	}
	wp_enqueue_script( 'care-compass' );
	return sprintf(
		'%s<care-compass src="%s"%s%s style="%s">%s</care-compass>',
		$notes,
		esc_attr( $src ?: page_address() ),
		$locale ? sprintf( ' locale="%s"', esc_attr( $locale ) ) : '',
		$theme ? sprintf( ' theme="%s"', esc_attr( $theme ) ) : '',
		PLACE,
		$lines
	);
}

/** The numbers that were given, and in place of those that were not, the lines of the page. */
function lines( $given, $lang ) {
	$known = isset( WORDS[ $lang ] ) ? $lang : 'en';
	$phone = call( $given['phone'] );
	$line  = call( $given['crisis'] );
	$say   = function ( $what, $link ) use ( $known ) {
		return sprintf( '<p lang="%s">%s</p>', $known, sprintf( WORDS[ $known ][ $what ], $link ) );
	};
	return ( $phone ? $say( 'phone', $phone ) : provider_line() ) . ( $line ? $say( 'crisis', $line ) : crisis_lines( $lang ) );
}

/** A link that calls a number, or nothing if it is none. */
function call( $number ) {
	$digits = preg_replace( '/\D/', '', $number );
	if ( ! preg_match( '~^\s*\+?[\d\s().-]+$~', $number ) || ! preg_match( '/^\d{3,15}$/', $digits ) ) {
		return '';
	}
	$plus = '+' === ltrim( $number )[0] ? '+' : '';
	return sprintf( '<a href="tel:%s">%s</a>', esc_attr( $plus . $digits ), esc_html( trim( $number ) ) );
}

/** What the people who make the site should know, and nobody else. */
function notes( $given, $used ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$notes = array();
	if ( ! $used['src'] && ! own_page() ) {
		$notes[] = 'This page is a made-up clinic’s. Visitors see only the phone numbers until you add your own page under Settings, Care Compass.';
	}
	foreach ( array( 'phone', 'crisis' ) as $name ) {
		if ( $given[ $name ] && ! call( $given[ $name ] ) ) {
			$notes[] = "“{$name}” is not a phone number, and is left out.";
		}
	}
	foreach ( $used as $name => $value ) {
		if ( $given[ $name ] && ! $value ) {
			$notes[] = "“{$name}” cannot be used, and is left out.";
		}
	}
	return $notes ? '<p><strong>Only editors see this.</strong> ' . esc_html( implode( ' ', $notes ) ) . '</p>' : '';
}
