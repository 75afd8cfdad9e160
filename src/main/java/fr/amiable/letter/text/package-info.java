/** The owner's own words for letters: checked before they are kept, with their history, and the words shipped to go back to. */
package fr.amiable.letter.text;
