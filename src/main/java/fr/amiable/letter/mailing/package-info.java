/** Letters by e-mail: the message, its exact bytes, and what became of it. */
package fr.amiable.letter.mailing;
