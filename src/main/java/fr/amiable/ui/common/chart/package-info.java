/** Charts drawn with plain nodes in the window's own colours, labelled in place and usable with the keyboard. */
package fr.amiable.ui.common.chart;
