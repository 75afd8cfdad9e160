/** The French words of a letter: its template, the fields that fill it, the table of the debt. */
package fr.amiable.letter.words;
