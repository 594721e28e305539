/**
 * Options that several commands have: words of the command line come in, folders and numbers go out.
 * Commands take them as picocli mixins, so that an option means the same everywhere.
 * It must not know what a command does with them.
 */
package attest.app.option;
