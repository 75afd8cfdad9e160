/** The words of letters, as the owner reads and changes them. */
package fr.amiable.ui.letter.text;
