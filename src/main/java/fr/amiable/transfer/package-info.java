/** Everything of a desk as tables of words and files that any program reads, and back into an empty desk. */
package fr.amiable.transfer;
