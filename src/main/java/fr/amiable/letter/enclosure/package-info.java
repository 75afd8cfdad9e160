/** What is joined to a letter: named in it, and printed after it. */
package fr.amiable.letter.enclosure;
