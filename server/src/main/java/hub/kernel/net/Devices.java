package hub.kernel.net;

import java.util.Optional;

/// Where the keys of paired devices are kept; the feature that pairs them fills it.
public interface Devices {

    /// The device with this key, if it is still good. Called on a virtual thread for each request: from memory.
    Optional<Device> find(String key);

    /// Told of a good key that was shown where it opens nothing: somebody may have taken it off its device. May block.
    ///
    /// @param what the method and the route asked for
    void misused(Device device, String what);

    /// A hub without devices.
    Devices NONE = new Devices() {

        @Override
        public Optional<Device> find(String key) {
            return Optional.empty();
        }

        @Override
        public void misused(Device device, String what) {
            throw new IllegalStateException("there are no devices");
        }
    };
}
