package lms.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lms.language.event.Interview;
import lms.language.event.ReferralCancelled;
import lms.language.value.ProviderCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Topics are named after what they say")
class TopicsTest {

    @Test
    @DisplayName("a state topic has the name of its aspect")
    void aStateTopic() {
        var topic = Topics.ADDITIONAL_INFORMATION;

        assertThat(topic.name()).isEqualTo("lms.additional-information.v1");
        assertThat(topic.aspect()).isEqualTo("additional-information");
        assertThat(topic.kind()).isEqualTo(Topic.Kind.STATE);
        assertThat(topic.deadLetter()).isEqualTo("lms.additional-information.v1.dead-letter");
        assertThat(topic.eventType()).isEqualTo("lms.AdditionalInformation.v1");
        assertThat(topic.schema()).isEqualTo("urn:lms:schema:AdditionalInformation:1");
    }

    @Test
    @DisplayName("a provider's topics have the provider's code in their names")
    void aProvidersTopics() {
        var provider = new ProviderCode("tamar-pathways");

        assertThat(Topics.referral(provider).name()).isEqualTo("lms.referral.tamar-pathways.v1");
        assertThat(Topics.referral(provider).kind()).isEqualTo(Topic.Kind.LOG);
        assertThat(Topics.providerUpdate(provider).name())
                .isEqualTo("lms.provider-update.tamar-pathways.v1");
        assertThat(Topics.providerUpdate(provider).kind()).isEqualTo(Topic.Kind.LOG);
    }

    @Test
    @DisplayName("no two topics have one name or one aspect")
    void noTwoTopicsAreOne() {
        assertThat(EveryTopic.topics()).extracting(Topic::name).doesNotHaveDuplicates();
        assertThat(EveryTopic.topics()).extracting(Topic::aspect).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a provider's topics carry several types of events, each with its own schema")
    void severalTypes() {
        var referral = Topics.referral(new ProviderCode("tamar-pathways"));

        assertThat(referral.events())
                .extracting(Class::getSimpleName)
                .containsExactly("ReferralMade", "ReferralCancelled", "CircumstancesChanged");
        assertThat(referral.event("lms.ReferralCancelled.v1")).contains(ReferralCancelled.class);
        assertThat(referral.event("lms.Acknowledged.v1")).isEmpty();
        assertThat(Topic.schema(ReferralCancelled.class))
                .isEqualTo("urn:lms:schema:ReferralCancelled:1");
        assertThatThrownBy(referral::eventType).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(referral::schema).isInstanceOf(IllegalStateException.class);
        assertThat(Topics.INTERVIEW.event("lms.Interview.v1")).contains(Interview.class);
        assertThat(Topics.INTERVIEW.event("lms.ActionPlan.v1")).isEmpty();
    }
}
