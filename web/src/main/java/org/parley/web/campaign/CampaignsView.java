package org.parley.web.campaign;

import org.parley.campaign.GroupingState;
import org.parley.consultation.Consultation;
import org.parley.kernel.Page;

/**
 * The campaigns of a consultation before its secretariat.
 *
 * @param consultation which consultation
 * @param rows one page of them, the largest first
 * @param first whether it is the first page
 * @param grouping how the grouping stands
 */
public record CampaignsView(Consultation consultation, Page<CampaignRow> rows, boolean first, GroupingState grouping) {
    /** Path of this page. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/campaigns";
    }

    /** Path of a campaign on the workbench. */
    public String path(CampaignRow row) {
        return path() + "/" + row.campaign().number();
    }

    /** Whether decisions may be made now. */
    public boolean changeable() {
        return CampaignForms.changeable(consultation);
    }
}
