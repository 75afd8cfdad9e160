/**
 * The command line, in French: one class per sub-command, driven by the same services as the window. Exit codes: 0 done,
 * 1 partly done, 2 wrong usage, 3 refused.
 */
package fr.amiable.cli;
