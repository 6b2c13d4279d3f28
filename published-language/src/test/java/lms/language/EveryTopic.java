package lms.language;

import java.util.List;
import java.util.stream.Stream;
import lms.language.value.ProviderCode;

/** Every topic, with a provider's two for one provider. */
final class EveryTopic {

    static final ProviderCode PROVIDER = new ProviderCode("calder-futures");

    private EveryTopic() {}

    static List<Topic<?>> topics() {
        return Stream.concat(
                        Topics.states().stream(),
                        Stream.of(Topics.referral(PROVIDER), Topics.providerUpdate(PROVIDER)))
                .toList();
    }
}
