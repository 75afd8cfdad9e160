/** An exhibit looked at: its pages, what it is, and the files it holds. */
package fr.amiable.ui.exhibit.preview;
