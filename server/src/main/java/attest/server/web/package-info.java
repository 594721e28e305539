/**
 * Scripts: the bundles that the build put into the jar come in, addresses for pages and files for browsers go out.
 * {@code Islands} tells where a page's script is, {@code StaticFiles} gives it out, {@code Policy} says what a browser may do.
 * It must not know what the pages show: each of them is complete without scripts.
 */
package attest.server.web;
