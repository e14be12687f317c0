import { X } from 'lucide-react';
import { offerSite } from '../../lib/panel/site-offer.ts';
import { sitesToAllow } from '../../rules/site-names.ts';
import { LinkButton } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';

/** Offers in one line to read the site beside the panel without a click, and says so once it is. */
export function SiteOffer() {
  const { allowSite, leaveSiteOnClick } = usePanelActions();
  const page = usePanel((state) => state.page);
  const allowedSites = usePanel((state) => state.allowedSites);
  const sitesOnClick = usePanel((state) => state.sitesOnClick);
  const siteJustAllowed = usePanel((state) => state.siteJustAllowed);
  const offer = offerSite({ page, allowedSites, sitesOnClick, siteJustAllowed }, sitesToAllow);
  if (!offer) return null;
  const { id, name, isTaken } = offer;
  return (
    <div className="flex items-center gap-1 min-h-7 px-4 pb-1 text-small text-soft" data-site-offer={id}>
      {isTaken ? (
        <p role="status" className="flex-1">
          {name} is read by itself from now on.
        </p>
      ) : (
        <>
          <p className="flex-1">
            <LinkButton onClick={() => void allowSite(id)}>Read {name} by itself from now on</LinkButton>
          </p>
          <IconButton
            icon={X}
            className="-mr-1.5"
            name={`Go on reading ${name} on a click only`}
            onClick={() => leaveSiteOnClick(id)}
          />
        </>
      )}
    </div>
  );
}
