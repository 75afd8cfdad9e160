/** Registered letters: what was handed to the post, what became of it, what that proves and what to do next. */
package fr.amiable.letter.registered;
