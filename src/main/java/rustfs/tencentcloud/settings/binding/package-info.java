/**
 * Reads the settings records: binds a configuration to them, and writes the table of all settings from them. It walks
 * the components of the records by reflection; what there is to know of a setting stands in the record alone.
 */
@NullMarked
package rustfs.tencentcloud.settings.binding;

import org.jspecify.annotations.NullMarked;
