<?php
/**
 * The sealed page: the provider's own, where there is one, and what it says about help.
 */

namespace CareCompass;

defined( 'ABSPATH' ) || exit;

const BUNDLED = __DIR__ . '/care-compass.html';

/** Where the provider's own page stands, or would. */
function own_file() {
	return wp_upload_dir( null, false )['basedir'] . '/care-compass/care-compass.html';
}

/** The provider's own page, if there is one. */
function own_page() {
	return is_readable( own_file() ) ? own_file() : '';
}

/** The address of the page, as a path: always on the site that shows it, whatever a CDN is set to. */
function page_address() {
	$url = own_page() ? wp_upload_dir( null, false )['baseurl'] . '/care-compass/care-compass.html' : plugins_url( 'care-compass.html', __FILE__ );
	// Servers tell browsers to keep files for long; a new page must show at once.
	return wp_parse_url( $url, PHP_URL_PATH ) . '?v=' . filemtime( own_page() ?: BUNDLED );
}

/** The provider's number as their page says it. The made-up clinic has none. */
function provider_line() {
	if ( ! own_page() || ! preg_match( '~<p class="cc-provider"[^>]*>(.*?)</p>~s', settings_region( own_page() ), $found ) ) {
		return '';
	}
	return '<p>' . clean( $found[1] ) . '</p>';
}

/** The emergency number and the crisis line of the page, in a language that it has. */
function crisis_lines( $lang ) {
	// A page that somebody put there by hand may have none. There must be some all the same.
	$sections = own_page() ? sections( own_page() ) : array();
	$sections = $sections ?: sections( BUNDLED );
	$lang     = isset( $sections[ $lang ] ) ? $lang : key( $sections );
	return sprintf( '<div lang="%s">%s</div>', esc_attr( $lang ), clean( $sections[ $lang ] ) );
}

/** The lines of a page by their languages, the first one first. */
function sections( $file ) {
	preg_match_all( '~<section lang="(\w+)"[^>]*>(?:<h2>.*?</h2>)?(.*?)</section>~s', settings_region( $file ), $found );
	return array_combine( $found[1], $found[2] );
}

function settings_region( $file ) {
	return parts( file_get_contents( $file ) )[1] ?? '';
}

/** What stands before the settings in a page, the settings, and what stands after; or nothing. */
function parts( $page ) {
	$parts = preg_split( '~<!--/?settings-->~', $page );
	return 3 === count( $parts ) ? $parts : array();
}

function clean( $html, $more = array() ) {
	$tags = array( 'ul' => array(), 'li' => array( 'lang' => true, 'dir' => true ), 'a' => array( 'href' => true ) );
	return wp_kses( $html, $more + $tags, array( 'tel', 'sms', 'https' ) );
}

/**
 * Why a page that was uploaded cannot be used; empty if it can.
 *
 * Besides its settings it must be this plugin's page to the byte: so whoever uploads it, it is as
 * sealed as that one.
 */
function refusal( $page ) {
	$theirs = parts( $page );
	$ours   = parts( file_get_contents( BUNDLED ) );
	if ( ! $theirs ) {
		return 'This is no page of Care Compass.';
	}
	if ( $theirs[0] !== $ours[0] || $theirs[2] !== $ours[2] ) {
		return 'This page was made with another version. Load it in the form below, and save it again.';
	}
	if ( $theirs[1] === $ours[1] ) {
		return 'This is the page of the made-up clinic. Make your own with the form below.';
	}
	$block = '~^<script type="application/json" id="care-compass-settings">([^<]+)</script>(.+)$~sD';
	$data  = preg_match( $block, $theirs[1], $found ) ? json_decode( $found[1], true ) : array();
	if ( ! isset( $data['settings'], $data['baked'] ) ) {
		return 'This page holds no settings. Make it again with the form below.';
	}
	// It may save answers, and here every other script of the site could read them.
	if ( ! empty( $data['settings']['dedicated'] ) ) {
		return 'This page is set for a web address of its own, and here it shares one with your site. Turn that off in the form below.';
	}
	$more = array(
		'section'  => array( 'lang' => true, 'dir' => true ),
		'h2'       => array(),
		'template' => array( 'id' => true ),
		'aside'    => array( 'lang' => true, 'aria-label' => true, 'class' => true ),
		'span'     => array( 'class' => true ),
		'p'        => array( 'class' => true, 'id' => true ),
		'a'        => array( 'href' => true, 'target' => true, 'rel' => true, 'class' => true ),
	);
	return clean( $found[2], $more ) === $found[2] ? '' : 'This page was changed by hand. Make it again with the form below.';
}
