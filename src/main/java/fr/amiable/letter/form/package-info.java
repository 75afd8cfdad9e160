/** What each letter asks the owner to fill in, and how it is read. */
package fr.amiable.letter.form;
