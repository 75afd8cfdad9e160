/** The help of the application, read and printed. */
package fr.amiable.ui.help;
