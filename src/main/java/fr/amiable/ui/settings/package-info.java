/** What the owner sets once: the company as letters name it, the legal rates, the look of the window. */
package fr.amiable.ui.settings;
