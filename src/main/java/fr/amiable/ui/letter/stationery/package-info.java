/** The owner's paper, as it is chosen and seen on a letter. */
package fr.amiable.ui.letter.stationery;
