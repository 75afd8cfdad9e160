/** The words of a printed page, in reading order and without any drawing, and their typography. */
package fr.amiable.letter.paper;
