package org.parley.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether, how often and in which language an account gets mails. */
@Entity
@Table(name = "mail_setting")
public class MailSetting {
    @Id
    @Column(name = "account_id")
    private long accountId;

    private boolean mails;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private String language;
    private String token;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected MailSetting() {}

    @SuppressWarnings("NullAway.Init")
    MailSetting(long account, String language, String token) {
        this.accountId = account;
        this.mails = true;
        this.frequency = Frequency.DAILY;
        this.language = language;
        this.token = token;
    }

    void change(boolean wanted, Frequency usual, String tongue) {
        this.mails = wanted;
        this.frequency = usual;
        this.language = tongue;
    }

    void end() {
        mails = false;
    }

    public long account() {
        return accountId;
    }

    /** Whether the account gets mails at all. */
    public boolean mails() {
        return mails;
    }

    /** How often, for whatever has no frequency of its own. */
    public Frequency frequency() {
        return frequency;
    }

    /** Language tag of the mails. */
    public String language() {
        return language;
    }

    /** Stands in every mail and ends them; whoever has the mail may do that. */
    public String token() {
        return token;
    }
}
