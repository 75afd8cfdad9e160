/** The words of a printed page, in reading order and without any drawing. */
package fr.amiable.letter.paper;
