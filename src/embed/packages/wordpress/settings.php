<?php
/**
 * Settings, Care Compass: where the provider makes and uploads their own page.
 */

namespace CareCompass;

defined( 'ABSPATH' ) || exit;

const MOST = 8 * MB_IN_BYTES;

add_action( 'admin_menu', function () {
	add_options_page( 'Care Compass', 'Care Compass', 'manage_options', 'care-compass', __NAMESPACE__ . '\settings_page' );
} );

add_action( 'admin_post_care_compass', function () {
	check_admin_referer( 'care_compass' );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( 'You may not change this.', '', array( 'response' => 403 ) );
	}
	set_transient( 'care_compass_' . get_current_user_id(), receive( $_FILES['page'] ?? array() ), MINUTE_IN_SECONDS );
	wp_safe_redirect( admin_url( 'options-general.php?page=care-compass' ) );
	exit;
} );

/** Puts the file that was uploaded into its place; says what came of it. */
function receive( $file ) {
	if ( ! isset( $file['tmp_name'] ) || UPLOAD_ERR_OK !== $file['error'] || ! is_uploaded_file( $file['tmp_name'] ) || $file['size'] > MOST ) {
		return 'The file did not arrive. It may be too large for this site.';
	}
	$why = refusal( file_get_contents( $file['tmp_name'] ) );
	if ( $why ) {
		return $why;
	}
	$placed = wp_mkdir_p( dirname( own_file() ) ) && move_uploaded_file( $file['tmp_name'], own_file() ) && chmod( own_file(), 0644 );
	return $placed ? 'Your page is in place.' : 'The page could not be written to ' . own_file() . '.';
}

function settings_page() {
	$said = get_transient( 'care_compass_' . get_current_user_id() );
	delete_transient( 'care_compass_' . get_current_user_id() );
	$old = own_page() ? refusal( file_get_contents( own_page() ) ) : '';
	?>
	<div class="wrap">
	<h1>Care Compass</h1>
	<?php if ( $said ) : ?>
		<div class="notice notice-info"><p role="status"><?php echo esc_html( $said ); ?></p></div>
	<?php endif; ?>
	<p>
	<?php if ( own_page() ) : ?>
		Your page is in use: <a href="<?php echo esc_url( page_address() ); ?>" target="_blank" rel="noopener">see it</a>. <?php echo esc_html( $old ); ?>
	<?php else : ?>
		There is no page of your own yet. Until then, visitors see only the phone numbers.
	<?php endif; ?>
	</p>
	<ol>
	<li><p>Make your page: <a href="<?php echo esc_url( plugins_url( 'configure.html', __FILE__ ) ); ?>" target="_blank" rel="noopener">open the form</a>, enter your name, phone number and programs, and save the page. The form sends nothing. To change a page, load it there.</p></li>
	<li>
	<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" enctype="multipart/form-data">
		<input type="hidden" name="action" value="care_compass">
		<?php wp_nonce_field( 'care_compass' ); ?>
		<p><label for="care-compass-page">Upload it here:</label>
		<input type="file" id="care-compass-page" name="page" accept=".html" required>
		<button class="button button-primary">Use this page</button></p>
	</form>
	</li>
	<li><p>Add the block “Care Compass” to a page, or the shortcode <code>[care_compass]</code>.</p></li>
	</ol>
	</div>
	<?php
}
